import { vendorOf } from '../vendors/vendors.ts';
import { deadlines } from '../deadline/deadlines.ts';
import { namesIn } from './compose.ts';
import { checkOperation } from './check-operation.ts';
import { expected, unknown, type Problem } from './mistake.ts';
import { PLAIN_KINDS, type Field, type RequestKind } from './schema.ts';

/** The mistakes of a request file that its schema cannot see: names that stand for nothing, or for two things. */
export function checkKind(kind: RequestKind, guides: readonly string[]): Problem[] {
  const facts = kind.reason?.codes.flatMap((one) => one.facts) ?? [];
  const own = [...kind.fields, ...kind.days].map(({ id }) => id);
  return [
    ...checkIds(kind),
    ...unknown(
      'days deadline',
      deadlines.map(({ id }) => id),
      kind.days.map(({ deadline }) => deadline),
    ),
    ...[...facts, ...kind.fields, ...kind.groups.flatMap(({ fields }) => fields)].flatMap((field) =>
      checkFieldKind(kind, field),
    ),
    ...[...facts, ...kind.fields]
      .filter(({ unique }) => unique)
      .map(({ id }) => expected(`fields ${id} unique`, 'a field of a group', 'true')),
    ...kind.fields.flatMap(({ id, needs }) => unknown(`fields ${id} needs`, own, needs ? [needs] : [])),
    ...kind.lines.flatMap((line, index) => unknown(`lines ${index + 1}`, own, namesIn(line))),
    ...kind.also.flatMap(({ label, lines }) =>
      lines.flatMap((line) => unknown(`also “${label}”`, own, namesIn(line))),
    ),
    ...(kind.reason?.codes ?? []).flatMap(({ code, sentence, facts: needed }) =>
      unknown(`reason ${code} sentence`, [...needed.map(({ id }) => id), ...own], namesIn(sentence)),
    ),
    ...checkReaders(kind),
    ...kind.instead.flatMap(({ guide }) => unknown('instead guide', guides, [guide])),
    ...checkOperation(kind),
  ];
}

/** What is for the record only stands in no text that leaves the composer for a form. */
function checkReaders({ reason, fields, lines, also }: RequestKind): Problem[] {
  const templates = [
    ...(reason?.codes.map(({ sentence }) => sentence) ?? []),
    ...lines,
    ...also.flatMap((one) => one.lines),
  ];
  const internal = fields.filter(({ reader }) => reader === 'record').map(({ id }) => id);
  return templates
    .filter((template) => namesIn(template).some((name) => internal.includes(name)))
    .map((template) => expected('fields reader', 'a field for the record in no line', template));
}

/** Every id names one field; the facts of different codes may share one, since only one code is chosen. */
function checkIds({ reason, fields, days, groups }: RequestKind): Problem[] {
  const rows = groups.flatMap(({ most, fields: columns }) =>
    columns.flatMap(({ id }) => Array.from({ length: most }, (_, index) => `${id}${index + 1}`)),
  );
  const always = [
    ...(reason ? [reason.id, reason.free.id] : []),
    ...fields.map(({ id }) => id),
    ...days.map(({ id }) => id),
    ...rows,
  ];
  const withCode = reason?.codes.map(({ code, facts }) => ({
    where: `reason ${code}`,
    ids: facts.map(({ id }) => id),
  }));
  return [
    ...repeated(always).map((id) => expected('fields', 'an id used once', id)),
    ...(withCode ?? []).flatMap(({ where, ids }) =>
      repeated([...always, ...ids])
        .filter((id) => ids.includes(id))
        .map((id) => expected(where, 'an id used once', id)),
    ),
    ...repeated(reason?.codes.map(({ code }) => code) ?? []).map((code) =>
      expected('reason', 'a code used once', code),
    ),
    ...repeated(groups.map(({ id }) => id)).map((id) => expected('groups', 'an id used once', id)),
  ];
}

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

const checkFieldKind = ({ vendor }: RequestKind, { id, kind }: Field): Problem[] =>
  unknown(`fields ${id} kind`, [...PLAIN_KINDS, ...Object.keys(vendorOf(vendor).ids)], [kind]);
