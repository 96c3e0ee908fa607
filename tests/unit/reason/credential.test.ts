import { expect, test } from 'vitest';
import { findCredentials } from '../../../src/lib/reason/credential.ts';

/** The parts of a text that are taken for secrets. */
const found = (text: string) => findCredentials(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['password: hunter2', 'password: hunter2'],
  ['password=secret', 'password=secret'],
  ['pwd => abcd', 'pwd => abcd'],
  ['the passphrase -> "op3n sesame', 'passphrase -> "op3n'],
  ['passcode - 1234a', 'passcode - 1234a'],
  ['password is hunter2', 'password is hunter2'],
  ['the password was hunter2.', 'password was hunter2.'],
  ['password hunter2', 'password hunter2'],
  ['pass hunter2', 'pass hunter2'],
  ['pass "hunter2', 'pass "hunter2'],
  ['mot de passe - hunter2', 'mot de passe - hunter2'],
  ['passwort "hunter2!"', 'passwort "hunter2!"'],
  ['API key: abcdef', 'API key: abcdef'],
  ['secret access key=abcdef', 'secret access key=abcdef'],
  ['PIN: 1234', 'PIN: 1234'],
  ['CVV 123', 'CVV 123'],
  ['cvc2: 123', 'cvc2: 123'],
  ['OTP is 123456', 'OTP is 123456'],
  ['mfa code = 123456', 'mfa code = 123456'],
  ['verification code  :  12345678', 'verification code  :  12345678'],
])('what is called a secret is one: %s', (text, secret) =>
  expect(found(`It ends, ${text}`)).toEqual([secret]),
);

test.each([
  'password: reset',
  'password: expired yesterday',
  'password: ****',
  'password: <hidden>',
  'password: [none]',
  'password: {{password}}',
  'password is not known',
  'password was removed',
  'passwords are kept',
  'password policy4you',
  'password manager1',
  'password: policy is strict',
  'the pin is lost',
])('a sentence about secrets holds none: %s', (text) => expect(found(text)).toEqual([]));

test.each([
  'password: hunter, thanks',
  'password: their team uses',
  'password: vendor’s fault',
  "token: seller's words",
])('a word behind “password:” that begins a sentence is none: %s', (text) => expect(found(text)).toEqual([]));
test.each([
  ['password= their team', 'password= their'],
  ['password: h1nter two', 'password: h1nter'],
  ['password: abc’x yes', 'password: abc’x'],
  ['password: hunter', 'password: hunter'],
  ['password: knothole4', 'password: knothole4'],
])('a value that is given is one: %s', (text, secret) => expect(found(text)).toEqual([secret]));

test.each([
  'password agmt-abcdef12',
  'password offer-abc123',
  'password prod-abc123',
  'password acr-0a1b2c',
  'password ba-123abc',
  'password case-12345',
  'password inv-2024-1',
  'password v2.0.1beta',
  'password V3rsion',
  'password ISO-27001',
  'password NIST800.63',
  'password PCI-3.2.1',
  'password 2026-11-20x',
  'password is v2.0.1beta',
  'password is SOC2',
  'password is X509',
  'password is ISO-27001',
  'password is 2026-11-20',
])('IDs, versions, standards and days are no passwords: %s', (text) => expect(found(text)).toEqual([]));

test.each([
  'password xagmt-abc12',
  'password xv2abc1',
  'password soc2abc',
  'password SOC2abcd',
  'password 202611-20x',
  'password 12ab-cd34',
])('what only looks like an ID from somewhere in its middle may be one: %s', (text) =>
  expect(found(text)).toEqual([text]),
);

test.each(['password hunters', 'password 1234567', 'password ??????', 'password a1', 'passwords hunter2'])(
  'what has no letters, no digits or no length is no password without a mark: %s',
  (text) => expect(found(text)).toEqual([]),
);

test('the marks that end a sentence are none of the password', () => {
  expect(found('password SOC2.')).toEqual([]);
  expect(found('password SOC2!?")')).toEqual([]);
  expect(found('password is reset.')).toEqual([]);
  expect(found('password hunter2."')).toEqual(['password hunter2."']);
});

test('the name of a secret in AWS is none, and what follows it is', () => {
  expect(found('arn:aws:secretsmanager:eu-west-1:1:secret:db-login')).toEqual([]);
  expect(found(`arn:aws:iam::1:x password: hunter2`)).toEqual(['password: hunter2']);
  expect(found(`password: hunter2 for arn:aws:iam::1:x`)).toEqual(['password: hunter2']);
  expect(found(`arn:${'x'.repeat(75)}:token:abcd-ef`)).toEqual([]);
});

test.each([
  'x-password hunter2',
  'trespasswort hunter2',
  'compwd: hunter2',
  'trespass hunter2',
  'by-pass hunter2',
])('a word that only ends like one for a secret is none: %s', (text) => expect(found(text)).toEqual([]));
