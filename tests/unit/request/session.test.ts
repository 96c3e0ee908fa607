import { expect, test } from 'vitest';
import { adviseOn } from '../../../src/lib/reason/advice.ts';
import type { Values } from '../../../src/lib/request/fields.ts';
import { problemsOf } from '../../../src/lib/request/problem.ts';
import { reviewRequest } from '../../../src/lib/request/review.ts';
import {
  NEW_FORM,
  reduceForm,
  saidFindings,
  TEXT,
  undoneValues,
  type Act,
} from '../../../src/lib/request/session.ts';
import { good, kind } from './sample-kind.ts';

const review = (values: Values) => reviewRequest(kind, { ...good, ...values }, { advise: adviseOn });
const after = (...acts: Act[]) => acts.reduce(reduceForm, NEW_FORM);
const said = (session: ReturnType<typeof after>, values: Values) =>
  saidFindings(session, review(values)).map(({ finding }) => finding.code);
const change = (what: 'forgot' | 'took-out' | 'repaired', before: Values, now: Values): Act => ({
  do: 'change',
  change: { what, before, after: now },
});
const problems = (session: ReturnType<typeof after>, values: Values) =>
  problemsOf(kind, { ...good, ...values }, review(values), session.left).map(({ is, field }) => [is, field]);

test('nothing new is said while somebody types, and everything once the field is left', () => {
  const typing = after({ do: 'type', field: 'next', review: review({}) });
  expect(said(typing, { next: 'TBD' })).toEqual([]);
  expect(said(reduceForm(typing, { do: 'leave', field: 'next' }), { next: 'TBD' })).toEqual(['placeholder']);
});

test('what was said before goes on being said while another field is typed in, and not said anew', () => {
  const bad = { next: 'TBD' };
  const typing = after(
    { do: 'type', field: 'cause', review: review(bad) },
    { do: 'type', field: 'cause', review: review({ ...bad, cause: 'FIXME' }) },
  );
  expect(said(typing, { ...bad, cause: 'FIXME' })).toEqual(['placeholder']);
  expect(said(typing, {})).toEqual([]);
});

test('a field that is left without being typed in does not end the typing in another', () => {
  const typing = after({ do: 'type', field: 'next', review: review({}) }, { do: 'leave', field: 'cause' });
  expect(typing.typing).toBe('next');
});

test('an empty field is named once it was left, and everything once somebody wanted to copy', () => {
  const empty = { agreement: '', cause: '', next: 'TBD' };
  expect(problems(after(), empty)).toEqual([]);
  expect(problems(after({ do: 'leave', field: 'agreement' }), empty)).toEqual([['open', 'agreement']]);
  expect(problems(after({ do: 'stop', review: review(empty) }), empty)).toEqual([
    ['open', 'cause'],
    ['open', 'agreement'],
    ['text', 'next'],
  ]);
});

test('a problem leads to the field that its words were typed into', () => {
  const stopped = (values: Values) => problems(after({ do: 'stop', review: review(values) }), values);
  expect(stopped({ next: 'key AKIAIOSFODNN7EXAMPLE' })).toEqual([['text', 'next']]);
  expect(stopped({ invoice2: 'AKIAIOSFODNN7EXAMPLE', sum2: '1' })).toEqual([['text', 'invoice2']]);
});

test('what is wrong in a field stands among the problems once it was left', () => {
  const values = { sum1: '1e3' };
  expect(problems(after(), values)).toEqual([]);
  expect(problems(after({ do: 'leave', field: 'sum1' }), values)).toEqual([['field', 'sum1']]);
});

test('whoever wants to copy is told of errors in fields as well that were filled before the page was loaded', () => {
  const values = { sum1: '1e3', invoice2: good.invoice1, sum2: '1', agreement: 'agmt-short' };
  expect(problems(after({ do: 'stop', review: review(values) }), values)).toEqual([
    ['field', 'sum1'],
    ['field', 'invoice2'],
  ]);
});

test('whoever wants to copy has left the fields that are open or hold an error, and no other', () => {
  const values = { cause: '', agreement: 'AGR-5896-1479-0269', invoice1: '€', invoice2: '€', sum2: '1' };
  const { fields } = review(values);
  expect(fields['agreement']).toMatchObject([{ severity: 'warning' }]);
  expect(fields['invoice2']!.map(({ severity }) => severity).toSorted()).toEqual(['error', 'warning']);
  const { left } = after({ do: 'stop', review: review(values) });
  expect(left.toSorted()).toEqual(['cause', 'invoice2', TEXT].toSorted());
});

test('undoing brings back the values of fields in which nothing was typed since', () => {
  const forgot = { what: 'forgot', before: { a: '1', b: '2' }, after: {} } as const;
  expect(undoneValues(forgot, { a: '', b: 'new' })).toEqual({ a: '1' });
  const tookOut = { what: 'took-out', before: { a: 'x TBD' }, after: { a: 'x ' } } as const;
  expect(undoneValues(tookOut, { a: 'x ' })).toEqual({ a: 'x TBD' });
  expect(undoneValues(tookOut, { a: 'x y' })).toEqual({});
});

test('a field without a value is as an empty one when something is undone', () => {
  expect(undoneValues({ what: 'forgot', before: { a: '1' }, after: {} }, {})).toEqual({ a: '1' });
});

test('undoing ends the typing, and touches nothing else of the form', () => {
  const before = after({ do: 'leave', field: 'next' }, { do: 'add-row', group: 'invoices', rows: 2 });
  const forgot = reduceForm(before, change('repaired', { next: 'x' }, { next: 'y' }));
  const typing = reduceForm(forgot, { do: 'type', field: 'cause', review: review({}) });
  expect(reduceForm(typing, { do: 'undo' })).toEqual({ ...before, typing: undefined, undo: undefined });
});

test('what was forgotten can be brought back until something else is done with the text, or it was', () => {
  const forgot = after(change('forgot', { next: 'x' }, {}));
  expect(forgot.undo).toEqual({ what: 'forgot', before: { next: 'x' }, after: {} });
  expect(reduceForm(forgot, { do: 'leave', field: 'next' }).undo).toEqual(forgot.undo);
  expect(reduceForm(forgot, change('repaired', { sum1: '$5' }, { sum1: '5' })).undo?.what).toBe('repaired');
  expect(reduceForm(forgot, { do: 'undo' }).undo).toBeUndefined();
});

test('after forgetting, nothing counts as left; after a repair, its field does', () => {
  const left: Act = { do: 'leave', field: 'agreement' };
  expect(after(left, change('forgot', { agreement: 'x' }, {})).left).toEqual([]);
  expect(after(change('repaired', { sum1: '$5' }, { sum1: '5' })).left).toEqual(['sum1']);
});

test('rows that were asked for stay, also when what stood in them is forgotten', () => {
  const rows = after({ do: 'add-row', group: 'invoices', rows: 2 }, change('forgot', { sum1: '5' }, {}));
  expect(rows.rows).toEqual({ invoices: 2 });
});

test('what was written in the vendor’s way is known with what was typed, for each field by itself', () => {
  const session = after(
    { do: 'normalise', field: 'cause', as: { typed: 'usd', value: 'USD' } },
    { do: 'normalise', field: 'next', as: { typed: '1,000.00', value: '1000.00' } },
    { do: 'leave', field: 'next' },
  );
  expect(session.normalised).toEqual({
    cause: { typed: 'usd', value: 'USD' },
    next: { typed: '1,000.00', value: '1000.00' },
  });
});
