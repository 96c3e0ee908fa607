import { describe, expect, test } from 'vitest';
import { hex, letters, secretsIn } from './secrets-in.ts';

describe('a secret is known by what the text calls it', () => {
  test.each([
    'password: Tr0ub4dor&3',
    'password=correcthorse',
    'Password is Summer2026!',
    'password hunter2',
    'Passwort Sommer2026',
    'pw: hunter2',
    'pw hunter2',
    'pass hunter2',
    'passwd hunter2',
    'Pass Sommer2026',
    'pwd=x9y8z7',
    'pass => hunter2',
    'password - hunter2',
    'pass word: hunter2',
    'mot de passe : soleil75',
    'contraseña: verano26',
    '密码：hunter2',
    'secret=abcdef',
    'token = short-but-secret',
    'PIN: 4821',
    'token: 8f7d',
    'api key: abcdefgh',
    'CVV 123',
    'cvc: 4821',
    'OTP 123456',
    'verification code is 482133',
  ])('%s', (text) => expect(secretsIn(text)).toEqual([['password', text]]));
});

describe('whatever case its letters have', () => {
  test.each([
    `HTTPS://HOOKS.SLACK.COM/services/T0/B0/${letters(24)}`,
    `https://Discord.com/API/webhooks/1/${letters(30)}`,
    `accountkey=${letters(30)}`,
    `SharedAccessSignature=sr=x&sig=${letters(30)}`,
    `glimt-${letters(20)}`,
    'POSTGRES://admin:s3cr3tpw@',
    'authorization key: abcd1234',
  ])('%s', (text) => expect(secretsIn(text)).not.toEqual([]));
});

test.each(['Basic dXNlcjpwYXNzd', 'basic QUJDREVGR0g=', 'Basic /+/+/+/+'])('%s is no login', (text) =>
  expect(secretsIn(text)).toEqual([]),
);

test('a password that is only said in words is a password if it has a digit, and no ID', () => {
  expect(secretsIn('The password is prod-abcdefghijk12')).toEqual([]);
  expect(secretsIn('The credentials are gone, the password is correct')).toEqual([]);
  expect(secretsIn('password: Changed on Monday')).toEqual([]);
  expect(secretsIn('The pin is 4821')).toEqual([]);
  expect(secretsIn('password: policy...')).toEqual([]);
  expect(secretsIn('password hunter2.')).toEqual([['password', 'password hunter2.']]);
});

test('signs that touch are two, and one that begins before a query or goes on behind it is a secret', () => {
  expect(secretsIn('https://aws.amazon.com/?pwd=abcd1234 xyz')).toEqual([]);
  expect(secretsIn('https://aws.amazon.com/?card=4111 1111 1111 1111')).toEqual([
    ['card', '4111 1111 1111 1111'],
  ]);
  expect(secretsIn('https://aws.amazon.com/token=abcd?a=b')).toEqual([['password', 'token=abcd?a=b']]);
  expect(secretsIn(`redis://:s3cr3tpw@ghp_${letters(36)}`)).toEqual([
    ['login', 'redis://:s3cr3tpw@'],
    ['token', `ghp_${letters(36)}`],
  ]);
  expect(secretsIn('AKIAIOSFODNN7EXAMPLE,AKIAIOSFODNN7EXAMPLE')).toHaveLength(2);
});

describe('what only looks like a secret is left alone', () => {
  test.each([
    ['an agreement', 'agmt-752jqvg74yo7k4h56cakk6396 replaced by agmt-9zyxwvutsrqponmlkjihgfedc'],
    ['an offer and a product', 'offer-7hq3xkwmzpl2c of prod-abcdefghijklm'],
    ['an account', 'account 411111111111 and 123456789012'],
    ['two accounts', '123456789012 210987654321'],
    ['an ARN', 'arn:aws:iam::123456789012:role/OrganizationAccountAccessRole'],
    ['the ARN of a secret', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-login'],
    ['an invoice and a case', 'invoice 2519920101, case 171234567800123'],
    ['a number with a card’s length, but another check digit', 'reference 4111111111111112'],
    ['a number with a card’s check digit, but no issuer’s beginning', 'reference 1111111111111117'],
    ['two numbers that make a card’s', 'invoice 4111 for 111111111111'],
    ['a UUID', '8c1f0a52-6d3e-4a41-9b7a-1f2e3d4c5b6a'],
    ['a commit', '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12'],
    ['an IBAN with wrong check digits', 'DE88370400440532013000'],
    ['an IBAN too long for its country', 'DE8937040044053201300012'],
    ['capitals', 'ASIA PACIFIC NORTHERN REGIONS CLOSE IN 2026'],
    ['capitals with a year', 'ASIA PACIFIC 2026 SALES and ASIA Q4 REVIEWS MEETING'],
    ['capitals with points', 'ASIA. PACIFIC. NORTHERN. REGIONS.'],
    ['a test that was passed', 'did not pass ISO27001, pass SOC2, pass 2FA-check or pass phase-2 tests'],
    [
      'plans',
      'Basic plan, Basic tier, basic auth, basic cost, basic data, Basic Edition, Basic Premium2, basic Only, Basic Okta',
    ],
    ['Mailjet', 'Mailjet is replaced; ticket 0a1b2c3d'],
    ['a database', 'mysql -P 3306 -u root on RDS and mysql -p then'],
    ['days beside each other', 'de24 2026-11-20 and in20 years'],
    ['capitals in fours', 'ASIA TEAM LEFT EURO ZONE'],
    ['a passport to a standard', 'The password SOC2 control failed'],
    ['an agreement after the word', 'no password agmt-752jqvg74yo7k4h56cakk6396'],
    ['a version', 'the password v2.1 portal was retired'],
    ['a sentence about passwords', 'The password reset flow broke and the password is forgotten.'],
    ['a rule', 'password: minimum length was refused by the buyer'],
    ['a password that was taken out', 'password: **** and token: [redacted]'],
    ['a plan', 'Basic subscription, basic support and Basic dXNlcg plan'],
    ['bearers', 'the bearer of this letter, bearer identification'],
    ['a word with pass in it', 'bypass: hunter2x and compass=north'],
    ['a certificate', '-----BEGIN CERTIFICATE-----'],
    ['an address', 'https://example.com:8443/guide?sign=up'],
    ['a mail address', 'mailto:anna@example.com'],
    ['lower-case hyphenated words', 'sk-something-that-is-only-words'],
  ])('%s: %s', (_, text) => expect(secretsIn(text)).toEqual([]));
});

test('the confirmation link of AWS is needed as it is, its token too; elsewhere a token is a secret', () => {
  const query = `?token=abc123def456&code=${letters(40)}`;
  expect(secretsIn(`Confirm at https://aws.amazon.com/marketplace/confirm${query}`)).toEqual([]);
  expect(secretsIn(`https://console.aws.amazon.com/marketplace${query} and done`)).toEqual([]);
  expect(secretsIn(`https://x.s3.eu-west-1.amazonaws.com/file${query}`)).toEqual([]);
  expect(secretsIn(`https://AMAZON.com${query}`)).toEqual([]);
  expect(secretsIn(`https://aws.amazon.com:443/confirm${query}`)).toEqual([]);
  for (const host of ['notamazon.com', 'amazon.com.example.org', 'aws.amazon.com@example.org', 'example.org'])
    expect(secretsIn(`https://${host}/${query}`), host).not.toEqual([]);
  expect(secretsIn(`http://aws.amazon.com/${query}`)).not.toEqual([]);
});

describe('a link that is signed with somebody’s credentials is a secret, on AWS’s hosts too', () => {
  const key = 'https://files.s3.eu-west-1.amazonaws.com/offer.pdf';
  const access = 'X-Amz-Credential=ASIAIOSFODNN7EXAMPLE%2F20261120%2Feu-west-1%2Fs3%2Faws4_request';
  const session = `X-Amz-Security-Token=IQoJb3JpZ2luX2VjE${letters(40)}`;
  const signature = `X-Amz-Signature=${hex(64)}`;

  /** What is found goes on to the end of the signature, so that taking it out leaves nothing that opens the file. */
  const whole = [['password', expect.stringMatching(new RegExp(`${signature}$`, 'i'))]];

  test.each([
    ['by its access key', `${key}?X-Amz-Expires=3600&${access}&${signature}`],
    ['by its session token', `${key}?${session}&${signature}`],
    ['by both', `${key}?${access}&${session}&${signature}`],
    ['in small letters', `${key}?${access}&${signature}`.replaceAll('X-Amz', 'x-amz')],
  ])('%s', (_, link) => {
    expect(secretsIn(`The offer is at ${link} as agreed.`)).toEqual(whole);
  });

  test('an ordinary link beside it keeps its token', () => {
    const confirm = `https://aws.amazon.com/marketplace/confirm?token=${letters(40)}`;
    expect(secretsIn(`${confirm} and ${key}?${access}&${signature}`)).toEqual(whole);
  });
});

test('beside a link of AWS a secret is still one', () => {
  expect(secretsIn('pwd=Summer2026 https://aws.amazon.com/?token=abcd pwd=Winter2026')).toEqual([
    ['password', 'pwd=Summer2026'],
    ['password', 'pwd=Winter2026'],
  ]);
  expect(secretsIn('https://aws.amazon.com/?a=b https://aws.amazon.com/?token=abcd token=abcd')).toEqual([
    ['password', 'token=abcd'],
  ]);
});

test('a private key is one finding as far as it goes, line breaks and all', () => {
  const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\nabc+/=\n-----END RSA PRIVATE KEY-----';
  expect(secretsIn(`Left.\n${key}\nDuplicate.`)).toEqual([['private-key', key]]);
});

test('a private key that was cut off ends with its last line, not with the sentence behind it', () => {
  const key =
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\nAgEAAoIBAQC7VJTUt9Us8cKj';
  expect(secretsIn(`${key}\nDuplicate purchase.`)).toEqual([['private-key', key]]);
});

test.each([
  ['dbPassword=hunter2', 'Password=hunter2'],
  ['adminPassword: correcthorse', 'Password: correcthorse'],
  ['"accessToken":"abcd-efgh"', 'Token":"abcd-efgh"'],
  ['clientSecret=abcdef', 'Secret=abcdef'],
  ['awsSecretAccessKey = abcdef', 'SecretAccessKey = abcdef'],
  ['stripeApiKey: abcdefgh', 'ApiKey: abcdefgh'],
  ['dbPass=hunter2', 'Pass=hunter2'],
  ['adminPwd: hunter2', 'Pwd: hunter2'],
  ['rootPW=hunter2', 'PW=hunter2'],
  ['userPin=4821', 'Pin=4821'],
  ['DBPASSWORD=hunter2', 'PASSWORD=hunter2'],
  ['mypassword: hunter2', 'password: hunter2'],
  ['accesstoken=0a1b2c3d', 'token=0a1b2c3d'],
])('nor does one that is written together with it: %s', (text, secret) =>
  expect(secretsIn(text)).toEqual([['password', secret]]),
);

test('the name before a secret’s name does not hide it', () => {
  expect(secretsIn('client_secret=abcdef')).toEqual([['password', 'secret=abcdef']]);
  expect(secretsIn('aws_session_token: 0123')).toEqual([['password', 'token: 0123']]);
});

test('two signs of one secret make one finding, two secrets two, in their order', () => {
  expect(secretsIn(`api_key=sk_live_${letters(24)}`)).toHaveLength(1);
  expect(secretsIn('card 4111111111111111, key AKIAIOSFODNN7EXAMPLE').map(([kind]) => kind)).toEqual([
    'card',
    'access-key',
  ]);
});

test('every length of card that is in use is known by its issuer’s first digits', () => {
  for (const card of [
    '4222222222222',
    '2221000000000009',
    '2720990000000007',
    '6011111111111117',
    '30569309025904',
  ])
    expect(secretsIn(card), card).toEqual([['card', card]]);
  for (const other of ['2220990000000002', '2721000000000004', '5600000000000003'])
    expect(secretsIn(other), other).toEqual([]);
});
