import { vendorOf } from '../vendors/vendors.ts';
import type { Operation } from '../vendors/vendor.ts';
import { namesIn } from './compose.ts';
import { PLAIN_KINDS, type Field, type RequestKind } from './schema.ts';

/** A request file, by its id: the name of the file, in its language's folder if it is translated. */
export interface RequestFile {
  id: string;
  kind: RequestKind;
}

/** What is wrong with a file, as `<field>: expected …, found …`. */
type Problem = string;

const expected = (where: string, wanted: readonly string[] | string, found: string): Problem =>
  `${where}: expected ${typeof wanted === 'string' ? wanted : `one of ${wanted.join(', ')}`}, found “${found}”`;

const unknown = (where: string, known: readonly string[], names: readonly string[]): Problem[] =>
  names.filter((name) => !known.includes(name)).map((name) => expected(where, known, name));

/** The mistakes of a request file that its schema cannot see: names that stand for nothing, or for two things. */
export function checkKind(kind: RequestKind, guides: readonly string[]): Problem[] {
  const facts = kind.reason?.codes.flatMap((one) => one.facts) ?? [];
  const own = kind.fields.map(({ id }) => id);
  return [
    ...checkIds(kind),
    ...[...facts, ...kind.fields, ...kind.groups.flatMap(({ fields }) => fields)].flatMap((field) =>
      checkFieldKind(kind, field),
    ),
    ...kind.fields.flatMap(({ id, needs }) => unknown(`fields ${id} needs`, own, needs ? [needs] : [])),
    ...kind.lines.flatMap((line, index) => unknown(`lines ${index + 1}`, own, namesIn(line))),
    ...kind.also.flatMap(({ label, lines }) =>
      lines.flatMap((line) => unknown(`also “${label}”`, own, namesIn(line))),
    ),
    ...(kind.reason?.codes ?? []).flatMap(({ code, sentence, facts: needed }) =>
      unknown(`reason ${code} sentence`, [...needed.map(({ id }) => id), ...own], namesIn(sentence)),
    ),
    ...kind.instead.flatMap(({ guide }) => unknown('instead guide', guides, [guide])),
    ...checkOperation(kind),
  ];
}

/** Every id names one field; the facts of different codes may share one, since only one code is chosen. */
function checkIds({ reason, fields, groups }: RequestKind): Problem[] {
  const rows = groups.flatMap(({ most, fields: columns }) =>
    columns.flatMap(({ id }) => Array.from({ length: most }, (_, index) => `${id}${index + 1}`)),
  );
  const always = [...(reason ? [reason.id, reason.free.id] : []), ...fields.map(({ id }) => id), ...rows];
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

/** Whether a kind that is sent to an API has what the API asks for, within its limits. */
function checkOperation(kind: RequestKind): Problem[] {
  if (kind.api === undefined) return [];
  const { operations } = vendorOf(kind.vendor);
  const operation: Operation | undefined = Object.hasOwn(operations, kind.api)
    ? operations[kind.api]
    : undefined;
  if (!operation) return [expected('api', Object.keys(operations), kind.api)];
  const names = [
    ...(kind.reason ? [kind.reason.id] : []),
    ...kind.fields.map(({ id }) => id),
    ...kind.groups.flatMap(({ id, fields }) => fields.map((field) => `${id}.${field.id}`)),
  ];
  const missing = operation.fields.filter((field) => !names.includes(field));
  const { textLimit, mostRows = 0, codes = [] } = operation;
  return [
    ...missing.map((field) => expected('fields', `the field ${field} of api ${kind.api}`, names.join(', '))),
    ...unknown('reason codes', codes, kind.reason?.codes.map(({ code }) => code) ?? []),
    ...(kind.text.limit > textLimit
      ? [expected('text limit', `${textLimit} or less`, `${kind.text.limit}`)]
      : []),
    ...kind.groups
      .filter(({ most }) => most > mostRows)
      .map(({ id, most }) => expected(`groups ${id} most`, `${mostRows} or less`, `${most}`)),
  ];
}

/** The mistakes between the files: no two of one language have the same place, and a translation keeps every id. */
export function checkTogether(files: readonly RequestFile[]): string[] {
  const byPlace = Map.groupBy(files, ({ id, kind }) => `${folderOf(id)} ${kind.order}`);
  const orders = [...byPlace.values()]
    .filter((same) => same.length > 1)
    .map(
      (same) =>
        `order: expected a number of its own, found “${same[0]!.kind.order}” in ${same.map(({ id }) => id).join(', ')}`,
    );
  const translated = files
    .filter(({ id }) => folderOf(id) !== '')
    .flatMap(({ id, kind }) => {
      const original = files.find((one) => one.id === id.slice(folderOf(id).length + 1));
      if (!original) return [`${id}: expected the translation of a file, found none of its name`];
      return shapeOf(kind) === shapeOf(original.kind)
        ? []
        : [`${id}: expected the fields ${shapeOf(original.kind)}, found ${shapeOf(kind)}`];
    });
  return [...orders, ...translated];
}

const folderOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('/')));

/** The ids of a kind, which are the same in every language. */
const shapeOf = ({ reason, fields, groups }: RequestKind): string =>
  [
    ...(reason?.codes.map(({ code, facts }) => `${code}(${facts.map(({ id }) => id).join(' ')})`) ?? []),
    ...fields.map(({ id }) => id),
    ...groups.map(({ id, fields: columns }) => `${id}(${columns.map((field) => field.id).join(' ')})`),
  ].join(', ');
