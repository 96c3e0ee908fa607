/** A kind of request with one of everything, for tests of behaviour. */
import { requestKindSchema } from '../../../src/lib/request/schema.ts';

export const sample = {
  vendor: 'aws',
  title: 'Sample',
  order: 1,
  intro: 'A sample.',
  reason: {
    id: 'code',
    label: 'Code',
    formLabel: 'Reason',
    free: { id: 'free', label: 'Freely', kind: 'text' },
    codes: [
      {
        code: 'TERMS',
        label: 'Wrong terms',
        facts: [
          { id: 'wrong', label: 'Wrong', kind: 'line', required: true },
          { id: 'right', label: 'Right', kind: 'line', required: true },
        ],
        sentence: 'Accepted: {wrong}. Agreed: {right}.',
      },
      {
        code: 'OTH',
        label: 'Other',
        facts: [{ id: 'cause', label: 'Cause', kind: 'text', required: true }],
        sentence: '{cause}',
      },
    ],
  },
  fields: [
    { id: 'agreement', fact: 'agreementId', label: 'Agreement ID', kind: 'agreement', required: true },
    { id: 'next', label: 'Next', kind: 'line' },
    { id: 'link', label: 'Link', kind: 'link', was: ['address', 'url'] },
    { id: 'from', label: 'From', kind: 'day', needs: 'until' },
    { id: 'until', label: 'Until', kind: 'day' },
  ],
  groups: [
    {
      id: 'invoices',
      add: 'Add an invoice',
      most: 3,
      fields: [
        {
          id: 'invoice',
          fact: 'invoiceIds',
          label: 'Invoice',
          kind: 'invoice',
          unique: true,
          required: true,
        },
        { id: 'sum', label: 'Sum', kind: 'amount', aboveZero: true, required: true },
      ],
    },
  ],
  text: { label: 'Details', limit: 200, lint: true },
  lines: ['Next: {next}', 'At {link}', 'Between {from} and {until}'],
  also: [{ label: 'Comment', lines: ['End {agreement}.'] }],
};

export const kind = requestKindSchema.parse(sample);

export const AGREEMENT = 'agmt-byw2g19zkbjhuwxc8ki4w3b4x';

/** Values with which nothing is open and nothing is wrong. */
export const good = {
  code: 'OTH',
  cause: 'Buyer merged with Northwind and uses their contract',
  agreement: AGREEMENT,
  invoice1: '2519920101',
  sum1: '10.00',
};
