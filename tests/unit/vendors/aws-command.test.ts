import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { apiInput, awsCommand } from '../../../src/lib/request/command.ts';
import { quoteForPowerShell, toOneLine } from '../../../src/lib/vendors/aws/command.ts';
import { anyText } from '../../setup/any-text.ts';

/** A stand-in `aws` that prints its arguments, each ended by a NUL, which no argument can hold. */
const folder = mkdtempSync(join(tmpdir(), 'clean-exit-'));
writeFileSync(join(folder, 'aws'), `#!/bin/bash\nprintf '%s\\0' "$@"\n`);
chmodSync(join(folder, 'aws'), 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

/** In a bash that reads no file of its user and finds no other command, so that no real `aws` can run. */
function runInBash(command: string): string[] {
  const output = execFileSync('/bin/bash', ['--norc', '--noprofile', '-c', command], {
    env: { PATH: folder, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return output.split('\0').slice(0, -1);
}

const AGREEMENT = 'agmt-752jqvg74yo7k4h56cakk6396';
const request = (description: string) =>
  ({ kind: 'cancellation', agreementId: AGREEMENT, reasonCode: 'OTHER', description }) as const;

test('bash runs the operation of the API with its fields', () => {
  expect(runInBash(awsCommand(request('Project ended.'), 'bash'))).toEqual([
    'marketplace-agreement',
    'send-agreement-cancellation-request',
    '--region',
    'us-east-1',
    `--agreement-id=${AGREEMENT}`,
    '--reason-code=OTHER',
    '--description=Project ended.',
  ]);
});

test('fields that are left out are not sent as empty ones', () => {
  const bare = awsCommand({ kind: 'cancellation', agreementId: AGREEMENT, reasonCode: 'OTHER' }, 'bash');
  expect(bare).not.toContain('--description');
  expect(awsCommand({ ...request(''), clientToken: 'abc-1' }, 'bash')).toContain("--client-token='abc-1'");
});

test('any text survives bash', () => {
  const hostile = fc.constantFrom(
    "'",
    '"',
    '`',
    '$(touch x)',
    '${HOME}',
    '\\',
    '!',
    '\n',
    '\r\n',
    '\t',
    '; rm -rf',
    '~',
    '*',
    '--region',
    "'\\''",
    '‘',
    '🚪',
  );
  const text = fc
    .array(fc.oneof(hostile, anyText()), { minLength: 1 })
    .map((parts) => parts.join('').replaceAll('\0', ''))
    .filter((one) => one !== '' && one.isWellFormed());
  fc.assert(
    fc.property(text, (one) => {
      expect(runInBash(awsCommand(request(one), 'bash')).at(-1)).toBe(`--description=${one}`);
    }),
    { numRuns: 60 },
  );
});

test('a text that begins with a hyphen is a text, not an option', () => {
  expect(runInBash(awsCommand(request('-5 % were agreed'), 'bash')).at(-1)).toBe(
    '--description=-5 % were agreed',
  );
});

test.each([
  'file:///etc/passwd',
  'fileb://key.pem',
  'http://aws.example/x',
  'https://aws.example/x',
  'a\0b',
  'half \ud83d',
])('a text that the CLI would fetch, or no shell passes on, is sent as JSON: %j', (text) => {
  const [, , , , flag, json] = runInBash(awsCommand(request(text), 'bash'));
  expect(flag).toBe('--cli-input-json');
  expect(JSON.parse(json!)).toEqual(apiInput(request(text)));
});

test.each(['see file://x', 'files://x', 'ftp://x'])(
  'a text that the CLI takes as it is stays an option: %s',
  (text) => {
    expect(runInBash(awsCommand(request(text), 'bash')).at(-1)).toBe(`--description=${text}`);
  },
);

test('a billing adjustment goes out as JSON with one entry an invoice', () => {
  const entry = {
    agreementId: AGREEMENT,
    invoiceId: '2519920101',
    amount: '10.00',
    currency: 'USD',
    reasonCode: 'OTHER',
    clientToken: 't-1',
  };
  const args = runInBash(awsCommand({ kind: 'billing-adjustment', entries: [entry] }, 'bash'));
  expect(args[1]).toBe('batch-create-billing-adjustment-request');
  expect(JSON.parse(args.at(-1)!)).toEqual({
    billingAdjustmentRequestEntries: [
      {
        agreementId: AGREEMENT,
        originalInvoiceId: '2519920101',
        adjustmentAmount: '10',
        currencyCode: 'USD',
        adjustmentReasonCode: 'OTHER',
        clientToken: 't-1',
      },
    ],
  });
});

// The rules of PowerShell: between single quotes only the single quote is special and is doubled; the
// typographic ones count as single quotes too (about_Quoting_Rules).
test.each([
  ['plain', "'plain'"],
  ["it's", "'it''s'"],
  ['‘a’ ‚b‛', "'‘‘a’’ ‚‚b‛‛'"],
  ['say "no"', `'say "no"'`],
  ['$HOME $(x) `n', "'$HOME $(x) `n'"],
  ['two\nlines', "'two\nlines'"],
  ['', "''"],
])('PowerShell gets %j as one word', (text, quoted) => expect(quoteForPowerShell(text)).toBe(quoted));

test('undoing the quotes of PowerShell gives any text back', () => {
  const read = (quoted: string) => quoted.slice(1, -1).replace(/(['‘’‚‛])\1/g, '$1');
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(read(quoteForPowerShell(text))).toBe(text);
    }),
  );
});

test('PowerShell lines go on with a backtick', () => {
  expect(awsCommand(request("it's"), 'powershell').split(' `\n  ').at(-1)).toBe("'--description=it''s'");
});

test('one line: each break becomes a space, and nothing else changes', () => {
  expect(toOneLine(' a  b \r\n  c\n \n\nd\u2028e\u2029\rf ')).toBe('a  b c d e f');
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(toOneLine(text)).not.toMatch(/[\r\n\u2028\u2029]/);
    }),
  );
});
