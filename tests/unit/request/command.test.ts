import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { apiInput, awsCommand, quoteForPowerShell, toOneLine } from '../../../src/lib/request/command.ts';

/** A stand-in `aws` that prints its arguments, each ended by a NUL, which no argument can hold. */
const folder = mkdtempSync(join(tmpdir(), 'clean-exit-'));
writeFileSync(join(folder, 'aws'), `#!/usr/bin/env bash\nprintf '%s\\0' "$@"\n`);
chmodSync(join(folder, 'aws'), 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

function runInBash(command: string): string[] {
  const output = execFileSync('bash', ['-c', command], {
    env: { ...process.env, PATH: folder + delimiter + process.env['PATH'], LC_ALL: 'C.UTF-8' },
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
    '--agreement-id',
    AGREEMENT,
    '--reason-code',
    'OTHER',
    '--description',
    'Project ended.',
  ]);
});

test('fields that are left out are not sent as empty ones', () => {
  const bare = awsCommand({ kind: 'cancellation', agreementId: AGREEMENT, reasonCode: 'OTHER' }, 'bash');
  expect(bare).not.toContain('--description');
  expect(awsCommand({ ...request(''), clientToken: 'abc-1' }, 'bash')).toContain("--client-token 'abc-1'");
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
    .array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { minLength: 1 })
    .map((parts) => parts.join('').replaceAll('\0', ''))
    .filter((one) => one !== '' && one.isWellFormed());
  fc.assert(
    fc.property(text, (one) => {
      expect(runInBash(awsCommand(request(one), 'bash')).at(-1)).toBe(one);
    }),
    { numRuns: 60 },
  );
});

test('a text that the CLI would take for a file is sent as JSON', () => {
  const [, , , , flag, json] = runInBash(awsCommand(request('file:///etc/passwd'), 'bash'));
  expect(flag).toBe('--cli-input-json');
  expect(JSON.parse(json!)).toEqual(apiInput(request('file:///etc/passwd')));
});

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
        adjustmentAmount: '10.00',
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
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(read(quoteForPowerShell(text))).toBe(text);
    }),
  );
});

test('PowerShell lines go on with a backtick', () => {
  expect(awsCommand(request("it's"), 'powershell').split(' `\n  ').at(-1)).toBe("--description 'it''s'");
});

test('one line: each break becomes a space, and nothing else changes', () => {
  expect(toOneLine(' a  b \r\n  c\n\nd\u2028e ')).toBe('a  b c d e');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toOneLine(text)).not.toMatch(/[\r\n\u2028\u2029]/);
    }),
  );
});
