import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  toFormFields,
  toMarkdown,
  toOutputs,
  toPlainText,
  toRecord,
} from '../../../src/lib/request/export.ts';
import { toFilled } from '../../../src/lib/request/filled.ts';
import { good, kind } from './sample-kind.ts';

const labels = (values: Record<string, string>) => toFormFields(kind, values).map(({ label }) => label);

test('the form has the fields that are no part of the text, then the code, the text and other texts', () => {
  expect(toFormFields(kind, { ...good, next: 'a new offer', invoice3: ' 77 ', sum3: '1' })).toEqual([
    { label: 'Agreement ID', value: good.agreement },
    { label: 'Invoice', value: '2519920101' },
    { label: 'Sum', value: '10.00' },
    { label: 'Invoice 3', value: '77' },
    { label: 'Sum 3', value: '1' },
    { label: 'Reason', value: 'Other (OTH)' },
    { label: 'Details', value: `${good.cause}\nNext: a new offer` },
    { label: 'Comment', value: `End ${good.agreement}.` },
  ]);
});

test('a form that asks field by field has each of them, although the text holds it', () => {
  const labelsOf = (fieldByField: boolean) =>
    toFormFields({ ...kind, fieldByField }, { ...good, next: 'x' }).map(({ label }) => label);
  expect(labelsOf(true)).toContain('Next');
  expect(labelsOf(false)).not.toContain('Next');
});

test('a field whose line is left out because another is empty is handed over by itself', () => {
  expect(labels({ ...good, from: '2026-11-01' })).toContain('From');
  expect(labels({ ...good, from: '2026-11-01', until: '2026-11-30' })).not.toContain('From');
});

test('what stands under another reason code leaves in no form', () => {
  const values = { ...good, wrong: 'HIDDEN', right: 'HIDDEN' };
  const forms = [toPlainText(kind, values), toMarkdown(kind, values), JSON.stringify(toFilled(kind, values))];
  for (const form of forms) expect(form).not.toContain('HIDDEN');
});

test('in plain text, a text of several lines begins on a line of its own', () => {
  const text = toPlainText(kind, { ...good, next: 'x' });
  expect(text).toMatch(/^Sample\n\nAgreement ID: agmt-/);
  expect(text).toContain(`\n\nDetails:\n${good.cause}\nNext: x\n\n`);
  expect(text.endsWith('\n')).toBe(true);
});

test('Markdown takes nothing that was typed for its own', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[`#*<>\n a]{1,40}$/), (cause) => {
      fc.pre(cause.trim() !== '');
      const markdown = toMarkdown(kind, { ...good, cause });
      const fence = /\*\*Details\*\*\n\n(`{3,})text\n/.exec(markdown)![1]!;
      expect(cause).not.toContain(fence);
      expect(markdown).toContain(`${fence}text\n${cause}\n${fence}\n`);
    }),
  );
});

test('text between backticks stands between more of them', () => {
  expect(toMarkdown(kind, { ...good, cause: 'a ```` b ``` c' })).toContain(
    '`````text\na ```` b ``` c\n`````\n',
  );
});

test('an API gets the values that are asked now, trimmed, row by row', () => {
  expect(
    toFilled(kind, { ...good, agreement: ` ${good.agreement} `, sum1: ' 10.00\t', wrong: 'x' }),
  ).toMatchObject({
    values: { agreement: good.agreement, code: 'OTH' },
    rows: { invoices: [{ invoice: '2519920101', sum: '10.00' }] },
    text: good.cause,
  });
  expect(toFilled(kind, { ...good, wrong: 'x' }).values).not.toHaveProperty('wrong');
});

test('a code that the kind does not have is sent to no API', () => {
  expect(toFilled(kind, { ...good, code: 'GONE' }).values['code']).toBe('');
});

test('a kind that no API takes has no outputs', () => {
  expect(toOutputs(kind, good)).toEqual({});
});

/** The same cancellation typed in two browsers: in another order, with spaces, and with facts of another code left over. */
test('the same request gives the same command, however it came to stand there', () => {
  const cancellation = {
    ...kind,
    api: 'cancellation',
    reason: { ...kind.reason!, id: 'reasonCode' },
    fields: kind.fields.map((field) => (field.id === 'agreement' ? { ...field, id: 'agreementId' } : field)),
  };
  const values = { reasonCode: 'OTH', cause: 'Merged.', agreementId: good.agreement };
  const again = {
    right: 'left over',
    agreementId: ` ${good.agreement}`,
    cause: 'Merged.\n',
    reasonCode: 'OTH',
  };
  const bash = (typed: Record<string, string>) => toOutputs(cancellation, typed)['bash']!();
  expect(bash(values)).toMatch(/--client-token='[a-f0-9]{64}'/);
  expect(bash(again)).toBe(bash(values));
  expect(bash({ ...values, cause: 'Merged!' })).not.toBe(bash(values));
});

test('what is for the record only stands in the record, last and trimmed, and in no form', () => {
  const ticket = { id: 'ticket', label: 'Ticket', kind: 'line', required: false, reader: 'record' } as never;
  const withTicket = { ...kind, fields: [ticket, ...kind.fields] };
  const form = toFormFields(withTicket, { ...good, ticket: ' T-1 ' });
  expect(form).toEqual(toFormFields(kind, good));
  expect(toRecord(withTicket, { ...good, ticket: ' T-1 ' })).toEqual([
    ...form,
    { label: 'Ticket', value: 'T-1' },
  ]);
  expect(toRecord(withTicket, { ...good, ticket: ' ' })).toEqual(form);
});

test('a form that asks field by field has what the text was made of once: in the text', () => {
  const values = { ...good, code: 'TERMS', wrong: '10 seats', right: '5 seats' };
  const all = toFormFields({ ...kind, fieldByField: true }, values).map(({ label }) => label);
  expect(all).toEqual(['Agreement ID', 'Invoice', 'Sum', 'Reason', 'Details', 'Comment']);
});

test('a kind without a reason has its fields and its text', () => {
  const { reason, ...rest } = kind;
  expect(reason).toBeDefined();
  expect(toFormFields({ ...rest, fieldByField: true }, { agreement: good.agreement })).toEqual([
    { label: 'Agreement ID', value: good.agreement },
    { label: 'Comment', value: `End ${good.agreement}.` },
  ]);
});

test('in Markdown the request is a heading, with a block for each field', () => {
  expect(toMarkdown({ ...kind, also: [], groups: [], fields: [] }, { code: 'OTH', cause: 'Merged.' })).toBe(
    '## Sample\n\n**Reason**\n\n```text\nOther (OTH)\n```\n\n**Details**\n\n```text\nMerged.\n```\n',
  );
});
