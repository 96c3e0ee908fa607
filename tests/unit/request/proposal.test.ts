import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedFields, type Values } from '../../../src/lib/request/fields.ts';
import { findPasted } from '../../../src/lib/request/paste.ts';
import { proposeValues } from '../../../src/lib/request/proposal.ts';
import { AGREEMENT, kind } from './sample-kind.ts';

const propose = (text: string, values: Values = {}) => proposeValues(kind, values, findPasted(text));
/** What would be filled in without a question, and what is asked about. */
const sure = (text: string, values?: Values) =>
  Object.fromEntries(
    propose(text, values)
      .filter((one) => one.sure)
      .map(({ choices }) => [choices[0]!.field, choices[0]!.value]),
  );
const asked = (text: string, values?: Values) =>
  propose(text, values)
    .filter((one) => !one.sure)
    .map(({ choices }) => choices.map(({ field, value }) => `${field} ${value}`));

test('an ID goes to the field of its kind', () => {
  expect(sure(`Please cancel ${AGREEMENT}.`)).toEqual({ agreement: AGREEMENT });
});

test('what the request does not ask for has no field, an ID of another vendor neither', () => {
  expect(asked('offer-euxmbalqomroa and AGR-5896-1479-0269')).toEqual([[], []]);
});

test('a field that holds something else is taken, and nothing is filled in unasked', () => {
  const [one] = propose(AGREEMENT, { agreement: 'agmt-other' });
  expect(one).toMatchObject({ sure: false, choices: [{ field: 'agreement', taken: true }] });
});

test('what stands in its field already is not proposed', () => {
  expect(propose(AGREEMENT, { agreement: ` ${AGREEMENT}` })).toEqual([]);
});

test('invoices go to the next free rows, each with its amount', () => {
  const text = 'EUMPINGB26-1 12.00 USD\nEUMPINGB26-2 12.00 USD'.replaceAll('26-', '26-1000');
  expect(sure(text)).toEqual({
    invoice1: 'EUMPINGB26-10001',
    sum1: '12.00',
    invoice2: 'EUMPINGB26-10002',
    sum2: '12.00',
  });
  expect(sure(text, { invoice1: '2519920101', sum1: '5' })).toEqual({
    invoice2: 'EUMPINGB26-10001',
    sum2: '12.00',
    invoice3: 'EUMPINGB26-10002',
    sum3: '12.00',
  });
});

test('an amount goes to the row of the invoice before it, also where that stands there already', () => {
  const values = { invoice1: '2519920101', invoice2: 'EUMPINGB26-10002' };
  expect(sure('EUMPINGB26-10002 7.00 USD', values)).toEqual({ sum2: '7.00' });
});

test('spaces in a field are nothing that stands there, and spaces around an invoice make no other of it', () => {
  expect(propose(AGREEMENT, { agreement: ' ' })).toMatchObject([{ sure: true, choices: [{ taken: false }] }]);
  expect(sure('EUMPINGB26-10001', { invoice1: ' ' })).toEqual({ invoice1: 'EUMPINGB26-10001' });
  const values = { invoice1: '2519920101', invoice2: ' EUMPINGB26-10002 ' };
  expect(sure('EUMPINGB26-10002 7.00 USD', values)).toEqual({ sum2: '7.00' });
});

test('an amount goes to the row of its invoice, also where something for no row stands between', () => {
  const values = { invoice1: '2519920101' };
  expect(sure(`EUMPINGB26-10002 of ${AGREEMENT}: 7.00 USD`, values)).toMatchObject({ sum2: '7.00' });
});

test('an amount may go to a field that stands in no row as well, and is asked about then', () => {
  const whole = { ...kind.groups[0]!.fields[1]!, id: 'whole' };
  const both = { ...kind, fields: [whole] };
  expect(proposeValues(both, {}, findPasted('7.00 USD'))[0]!.choices.map(({ field }) => field)).toEqual([
    'whole',
    'sum1',
  ]);
});

test('an invoice that finds no free row has no field', () => {
  const values = { invoice1: '1', invoice2: '2', invoice3: '3' };
  expect(asked('EUMPINGB26-10002', values)).toEqual([[]]);
});

test('a day is asked about, with every field that takes one and every day that it may be', () => {
  expect(asked('27 Nov 2026')).toEqual([['from 2026-11-27', 'until 2026-11-27']]);
  expect(asked('11/12/2026', { from: '2026-01-01' })).toEqual([
    ['from 2026-11-12', 'from 2026-12-11', 'until 2026-11-12', 'until 2026-12-11'],
  ]);
});

test('an amount that may mean two is asked about', () => {
  expect(asked('USD 12,345')).toEqual([['sum1 12345', 'sum1 12.345'], []]);
});

test('of two IDs for one field none is filled in unasked', () => {
  expect(sure(`${AGREEMENT} or agmt-aaaaaaaaaaaaaaaaaaaaaaaa1`)).toEqual({});
});

test('whatever is pasted, each choice is a field that is asked for, and nothing sure is taken or meets another', () => {
  const part = fc.constantFrom(
    AGREEMENT,
    'EUMPINGB26-10001',
    '2519920101',
    '5 USD',
    '1.250 EUR',
    '27.11.2026',
  );
  const rows = fc.record({ agreement: fc.string(), invoice2: fc.string(), sum1: fc.string() });
  fc.assert(
    fc.property(fc.array(part), rows, (parts, values) => {
      const all = propose(parts.join('\n'), values);
      const ids = askedFields(kind, values).map(({ id }) => id);
      for (const { field } of all.flatMap(({ choices }) => choices)) expect(ids).toContain(field);
      const certain = all.filter((one) => one.sure).map(({ choices }) => choices);
      expect(certain.every((choices) => choices.length === 1 && !choices[0]!.taken)).toBe(true);
      expect(new Set(certain.map(([one]) => one!.field)).size).toBe(certain.length);
    }),
  );
});

test('a choice in a row names the row, and one outside names none', () => {
  const [invoice] = propose('EUMPINGB26-12125');
  expect(invoice!.choices).toStrictEqual([
    { field: 'invoice1', label: 'Invoice', row: 1, value: 'EUMPINGB26-12125', taken: false },
  ]);
  expect(propose(AGREEMENT)[0]!.choices[0]).not.toHaveProperty('row');
});

test('a day and a link are never sure, though there is one field for them', () => {
  const one = { ...kind, fields: kind.fields.filter(({ id }) => ['until', 'link'].includes(id)) };
  const text = '2026-11-27 https://a.example/x';
  expect(
    proposeValues(one, {}, findPasted(text)).map(({ choices, sure: is }) => [choices.length, is]),
  ).toEqual([
    [1, false],
    [1, false],
  ]);
});

test('what may be a day is never sure, whatever else it may be', () => {
  const found = { kinds: ['invoice', 'day'], values: ['20261127'], start: 0, end: 8 };
  const without = { ...kind, fields: [] };
  expect(proposeValues(without, {}, [found])).toMatchObject([
    { sure: false, choices: [{ field: 'invoice1' }] },
  ]);
});

test('a number that may be that of an invoice is not sure to be that of a support case', () => {
  const field = { id: 'case', label: 'Case', kind: 'case', required: false } as never;
  const support = { ...kind, fields: [field], groups: [] };
  expect(proposeValues(support, {}, findPasted('2519920101'))).toMatchObject([
    { sure: false, choices: [{ field: 'case' }] },
  ]);
  expect(sure('2519920101')).toEqual({ invoice1: '2519920101' });
});
