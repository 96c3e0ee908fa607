import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/lib/reason/normalise.ts';
import { judgeRefund } from '../../../src/lib/reason/refund.ts';

/** What is found: that the agreement goes on, that only money is asked for, or nothing. */
const found = (text: string) =>
  judgeRefund(normalise(text)).map(({ params }) => params?.['kind'])[0] ?? 'nothing';
const words = (text: string) => judgeRefund(normalise(text)).map(({ params }) => params?.['words'])[0];

describe('money is asked for while the agreement goes on', () => {
  test.each([
    'we keep using it',
    'the buyer keeps using it',
    'keeping to use it',
    'we continue to use it',
    'the buyer is still using it',
    'it is still used',
    'she still uses it',
    'we still use it',
    'we carry on with the service',
    'they carried on with this tool',
    'it goes on with our contract',
    'we continue with your software',
    'we keep  to\nuse it',
    'WE KEEP USING IT',
  ])('who uses it goes on: %s', (said) => expect(found(`The refund is for June, ${said}.`)).toBe('goes-on'));

  test.each([
    'the agreement continues',
    'the subscription itself should continue',
    'the contract shall go on',
    'the product will run on',
    'the service must keep running',
    'the licence can stay active',
    'the license is to remain in place',
    'the licenses to stay in force',
    'the plan stays open',
    'the tool remains as is',
    'the software is kept running',
    'the solution be kept active',
    'the agreement goes on',
    'the agreement runs on',
    'the agreement keeps running',
    'THE AGREEMENT CONTINUES',
  ])('what is paid for goes on: %s', (said) =>
    expect(found(`The refund is for June, ${said}.`)).toBe('goes-on'),
  );

  test.each([
    'to keep the agreement',
    'which keeps our plan',
    'keeping their licence',
    'to retain this contract',
    'continuing its current subscription',
    'to retain annual licenses',
    'to keep my tool',
    'to keep his software',
    'to keep her product',
    'and continue your service',
    'KEEP THE AGREEMENT',
  ])('it is to be kept: %s', (said) => expect(found(`The refund is for June, ${said}.`)).toBe('goes-on'));

  test.each([
    'without cancelling',
    'without cancellation',
    'instead of terminating it',
    'instead of termination',
    'rather than end it',
    'do not end it',
    'without ending it',
    'we do not want to cancel',
    'we don’t want to terminate',
    "we don't want to cancel",
    'we dont want cancelling',
    'who does not want cancelling',
    'she doesn’t want to cancel',
    "it didn't want ending it",
    'we won’t cancel',
    'we wouldn’t terminate',
    'we shouldn’t end it',
    'who wants not to cancel',
    'without wanting to cancel',
    'not wants to cancel',
    'without being cancelled',
    'not be cancelled',
    'not have cancelled',
    'NOT CANCEL',
  ])('the end is not wanted: %s', (said) =>
    expect(found(`The refund is for June, ${said}.`)).toBe('goes-on'),
  );

  test.each([
    'they stay subscribed',
    'the buyer remains a customer',
    'they are staying customers',
    'she stays with us',
  ])('whoever stays: %s', (said) => expect(found(`The refund is for June, ${said}.`)).toBe('goes-on'));
});

test.each([
  ['a refund', 'refund'],
  ['refunded', 'refunded'],
  ['reimburse us', 'reimburse'],
  ['a reimbursement', 'reimbursement'],
  ['money back', 'money back'],
  ['money-back', 'money-back'],
  ['SLA credits', 'SLA credits'],
  ['a service credit', 'service credit'],
  ['credited', 'credited'],
  ['crediting', 'crediting'],
  ['a credit note', 'credit note'],
  ['a credit memo', 'credit memo'],
  ['a chargeback', 'chargeback'],
  ['a charge-back', 'charge-back'],
  ['a billing adjustment', 'billing adjustment'],
  ['billing adjustments', 'billing adjustments'],
])('money has many names, and the one that was used is shown: %s', (said, name) =>
  expect(words(`The buyer wants ${said} and keeps the agreement.`)).toBe(name),
);

test.each([
  'Credit the invoice',
  'please credit back June',
  'Kindly credit it',
  '- credit our account',
  '“Credit for June',
])('a text that begins with a credit that is to be given asks for money: %s', (said) =>
  expect(found(`${said}, we keep the agreement.`)).toBe('goes-on'),
);
test.each([
  'Their card is a credit for us',
  'x credit the invoice',
  'Credit card expired',
  'pleasecredit it',
])('no money is asked for where credit is something else, or later in the text: %s', (said) =>
  expect(found(`${said}, we keep the agreement.`)).toBe('nothing'),
);

test.each([
  'no refund',
  'not refunded',
  'without a refund',
  'never reimbursed',
  "isn't refunded",
  'isnt refunded',
  "wasn't credited",
  'wasnt credited',
  'nor a refund',
  `no ${'x'.repeat(22)} refund`,
])('who wants no money back asks for none: %s', (said) =>
  expect(found(`The buyer gets money back, ${said}, we keep the agreement.`)).toBe('nothing'),
);
test('a “no” far from the money, or in another sentence, says nothing of it', () => {
  expect(found(`Said no ${'x'.repeat(23)} refund, we keep the agreement.`)).toBe('goes-on');
  expect(found('The answer was no. A refund is wanted, we keep the agreement.')).toBe('goes-on');
});

test.each([
  'Refund',
  'Please refund invoice 7',
  'Kindly reimburse invoice 7',
  'Credit the invoice',
  '- Refund of June',
  'The buyer wants a refund',
  'They want a refund',
  'They wanted a refund',
  'Requests a refund',
  'This is a request for a refund',
  'Requesting a refund',
  'Asks for a refund',
  'We ask for reimbursement',
  'Asking for money back',
  'The buyer needs a refund',
  'We need a credit note',
  'They would like a refund',
  'They demand a billing adjustment',
  'The buyer demands a refund',
  'A refund is requested',
  'A refund was wanted',
  'June: refund needed',
  'June: refund asked for',
  'June: refund please',
])('who asks for money and gives no end asks for money only: %s', (said) =>
  expect(found(`${said}.`)).toBe('money-only'),
);

test.each([
  'A refund was made in June',
  'A refund was made in June, and the project continues', // Which is not what is paid for.
  'In June, refund',
  'x refund',
  `Please look at ${'x'.repeat(40)} refund`,
  'Please look at it. The refund of June is there',
])('a refund that is told and not asked for is nothing: %s', (said) =>
  expect(found(`${said}.`)).toBe('nothing'),
);

test.each([
  ...[
    'we cancel',
    'termination',
    'it ends',
    'it ended',
    'the end',
    'ending it',
    'stopped',
    'closing',
    'discontinued',
  ],
  ...[
    'a duplicate',
    'paid twice',
    'replaced',
    'a mistake',
    'by accident',
    'we leave',
    'migrated',
    'we move',
    'moved',
  ],
  ...[
    'moving',
    'switched',
    'no longer needed',
    'never used',
    'it did not work',
    'it doesn’t work',
    'it could not start',
  ],
  ...['wrong product', 'it fails', 'unhappy', 'insolvent', 'bankrupt', 'refused', 'declined'],
])('who asks for money because it ends asks for the end as well: %s', (said) =>
  expect(found(`Please refund June: ${said}.`)).toBe('nothing'),
);

test.each([
  'not continuing to use the product',
  'not continuing using the product',
  'not keeping the product',
  'not able to continue the subscription',
  'who will not want to continue using it',
  'not wants continuing the subscription',
  'not wish to keep the agreement',
  'not wishes to keep the agreement',
  'won’t keep the agreement',
  "won't keep using it",
  'NOT CONTINUING TO USE THE PRODUCT',
])('who does not go on does not go on: %s', (said) =>
  expect(found(`Please refund June, ${said}.`)).toBe('money-only'),
);

test.each(['refuse', 'refuses', 'refused', 'declined', 'declines'])(
  'who does not want to go on asks for the end as well: who %s',
  (said) => expect(found(`Please refund June, they ${said} to keep the agreement.`)).toBe('nothing'),
);

test.each([
  'duplicate of another',
  'a duplicate purchase',
  'it was bought twice',
  'this duplicate',
  'we keep the other agreement',
  'accepted by mistake',
  'purchased by mistake',
])('another one that is kept is not this one: %s', (said) =>
  expect(found(`Please refund it, ${said}, we keep using the product.`)).toBe('nothing'),
);
