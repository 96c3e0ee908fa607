import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeReason, composeText, fill, openFields } from '../../../src/lib/request/compose.ts';
import { readKindFiles } from '../../setup/kinds.ts';

const kinds = readKindFiles();
const cancellation = kinds.get('cancellation')!;

/** Text that looks like a template, a regular expression or HTML, among any other. */
const typed = fc
  .oneof(
    fc.constantFrom(
      '{agreementId}',
      '{{x}}',
      '$&',
      '$1',
      '\\1',
      '<b>x</b>',
      '&amp;',
      '{reason}',
      '%s',
      '__proto__',
    ),
    fc.string({ unit: 'binary', minLength: 1 }),
  )
  .filter((text) => text.trim() !== '');

test('what is typed appears unchanged and once, and is never taken for a template', () => {
  fc.assert(
    fc.property(typed, typed, (a, b) => {
      expect(fill('A: {one}. B: {two}.', { one: a, two: b })).toBe(`A: ${a}. B: ${b}.`);
    }),
  );
});

test('a reason that is written freely is the reason, as it stands', () => {
  fc.assert(
    fc.property(typed, (reason) => {
      expect(composeReason(cancellation, { reasonCode: 'OTHER', cause: 'x', freeReason: reason })).toBe(
        reason,
      );
    }),
  );
});

test('a template with a missing value gives nothing, not a sentence with a hole', () => {
  expect(fill('A: {one}.', {})).toBeUndefined();
  expect(fill('A: {one}.', { one: '  ' })).toBeUndefined();
  expect(fill('{constructor}', {})).toBeUndefined();
});

test('the text is the sentence of the code, then the lines whose fields are filled', () => {
  const values = {
    reasonCode: 'INCORRECT_TERMS_ACCEPTED',
    wrongTerms: '36 months',
    rightTerms: '12 months',
    nextStep: 'a new offer',
  };
  expect(composeText(cancellation, values)).toBe(
    'Accepted with wrong terms: 36 months. Agreed was: 12 months.\nNext step: a new offer',
  );
});

test.each([...kinds])('%s names what is open, and nothing once it is filled', (_, kind) => {
  const needed = kind.fields.filter(({ required }) => required).map(({ id }) => id);
  expect(openFields(kind, {}).map(({ id }) => id)).toEqual([
    ...(kind.codes.length > 0 ? ['reasonCode'] : []),
    ...needed,
  ]);
  const filled = Object.fromEntries(needed.map((id) => [id, 'x']));
  const [code] = kind.codes;
  const facts = Object.fromEntries((code?.facts ?? []).map(({ id }) => [id, 'x']));
  expect(openFields(kind, { ...filled, ...facts, ...(code && { reasonCode: code.code }) })).toEqual([]);
});

test.each([...kinds])('every template of %s names fields that exist', (_, kind) => {
  const own = kind.fields.map(({ id }) => id);
  const unknown = (template: string, ids: string[]) =>
    [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).filter((id) => !ids.includes(id));
  expect(kind.lines.flatMap((line) => unknown(line, own))).toEqual([]);
  expect(
    kind.codes.flatMap(({ sentence, facts }) =>
      unknown(
        sentence,
        facts.map(({ id }) => id),
      ),
    ),
  ).toEqual([]);
});
