import { describe, expect, test } from 'vitest';
import { findTokens } from '../../../src/lib/reason/token.ts';
import { hex, letters } from './secrets-in.ts';

/** The parts of a text that are secrets by their form, with their kinds. */
const tokensIn = (text: string) =>
  findTokens(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** What a browser sends for a name and a password. */
const basic = (login: string) => `Basic ${Buffer.from(login, 'latin1').toString('base64')}`;
const withoutPadding = (encoded: string) => encoded.replace(/=+$/, '');

describe('a secret is found as far as it goes, and nothing around it', () => {
  test.each([
    ['access-key', 'AROAIOSFODNN7EXAMPLE'],
    ['access-key', 'AIDAIOSFODNN7EXAMPLE'],
    ['access-key', 'ABIAIOSFODNN7EXAMPLE'],
    ['access-key', 'ACCAIOSFODNN7EXAMPLE'],
    ['secret-key', `Wjalr${letters(35)}`],
    ['secret-key', `7jalr${letters(35)}`],
    ['token', `https://ptb.discord.com/api/webhooks/1234567890/${letters(40)}`],
    ['token', `&sig=${letters(43)}%3D`],
    ['token', `?sig=${letters(43)}`],
    ['token', `Mailjet: api key = ${hex(32)}`],
    ['token', `Mailjet ${hex(32)} / ${hex(32)}`],
    ['private-key', `AGE-SECRET-KEY-1${'Q7Z0'.repeat(14)}`],
    ['login', 'sshpass -phunter2'],
    ['login', 'mysql -p1234'],
  ])('%s: %s', (kind, secret) => expect(tokensIn(`see (${secret} ) now`)).toEqual([[kind, secret]]));
});

describe('an access key in groups is told from a sentence in capitals', () => {
  test.each([
    ['letter by letter, however far apart', [...'ASIAIOSFODNNAEXAMPLE'].join(' - ')],
    ['in short groups with a digit, if it begins as no word does', 'AKI AIO SFO DNN 7EX AMP LE'],
    ['in groups of which one mixes letters and digits', 'ASIA IOSF ODNN 7EXA MPLE'],
  ])('%s', (_, key) => expect(tokensIn(key)).toEqual([['access-key', key]]));

  test.each([
    ['words without a digit', 'AKIA SALES TEAM MEETING'],
    ['a short word with a digit', 'ASIA G20 SUMMIT MEETING'],
    ['a digit in a word of its own', 'ASIA TEAM SUMMIT 2026 ED'],
  ])('it is none: %s', (_, text) => expect(tokensIn(text)).toEqual([]));
});

describe('a secret key has small letters, capitals and digits', () => {
  test.each([
    ['no small letter', 'WJALRXUTNFEMI7K7MDENG0BPXRFICYEXAMPLEKEY'],
    ['no capital', 'wjalrxutnfemi7k7mdeng0bpxrficyexamplekey'],
    ['no digit', 'wJalrXUtnFEMIxKxMDENGxbPxRfiCYEXAMPLEKEY'],
    ['a letter more', 'wJalrXUtnFEMI7K7MDENG0bPxRfiCYEXAMPLEKEYs'],
  ])('it is none with %s', (_, text) => expect(tokensIn(text)).toEqual([]));
});

describe('what follows “Basic” is a login', () => {
  test.each([
    ['a name and a password', basic('anna:hunter22')],
    ['the shortest ones', withoutPadding(basic('a:b'))],
    ['a password in other letters', basic('anna:pässwörd')],
    ['a name with spaces', basic('anna smith:hunter22')],
    ['a name with a space, as short as may be', basic('a b:cd')],
    ['a name alone', basic('anna smith:')],
    ['a password alone', basic(':hunter22')],
  ])('with %s', (_, login) => expect(tokensIn(login)).toEqual([['login', login]]));

  test.each([
    ['it is too short to be one with an odd name', withoutPadding(basic('!a:b'))],
    ['it has nothing between name and password', basic('anna hunter22')],
    ['it has control characters behind an ordinary name', basic('ab:\u0001\u0002\u0003')],
    ['it has control characters behind a name with spaces', basic('a b:cd\u0001\u0002')],
    ['it has control characters before its name', basic('\u0001\u0002a b:hunter22')],
    ['it cannot be decoded', 'Basic YTpiYTpiY'],
    ['its padding is that of another length', `${withoutPadding(basic('a:ba'))}=`],
  ])('but not where %s', (_, text) => expect(tokensIn(text)).toEqual([]));
});

test('less than four signs behind -p are no password', () => {
  expect(tokensIn('mysql -pdb1')).toEqual([]);
});

test('a short signature is none, and neither is one of another name', () => {
  expect(tokensIn(`https://example.com/?sig=abc&design=${letters(43)}`)).toEqual([]);
});
