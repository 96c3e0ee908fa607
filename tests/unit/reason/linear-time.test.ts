import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeField } from '../../../src/lib/reason/judge.ts';
import { lintReason } from '../../../src/lib/request/lint.ts';

const FOLDER = new URL('../../../src/lib/reason/', import.meta.url);

/** What the patterns of the judge are made of: a hostile text repeats it, so that a pattern begins everywhere. */
const fragments = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => /[/`'].*[\\|([]/.test(line))
    .flatMap((line) => line.match(/[\w:/.-]{2,24}/g) ?? []),
);

const CHARACTERS = [...' .,:;!?-_=+/\\|@#$%^&*()[]{}<>«»"\'`~0aZxX\n\té…ａ漢🚪\u200b\u0300\ud800ﷺ'];

/** Words after which a pattern looks on, with what it may look through. */
const AFTER = [
  'password: ',
  'pass ',
  'token=',
  'bearer ',
  'basic ',
  'a://x:',
  'refund keep ',
  'replaced by ',
];
const MORE = [
  ...[
    'a://x:y',
    'a b ',
    '1 ',
    '1-',
    'eyJ-',
    '[TBD]',
    '???',
    'TBD ',
    '{{a}}',
    'AKIA ',
    'DE89 ',
    'agmt-x',
    'x_',
  ],
  ...[
    'https://aws.amazon.com/?',
    'https://aws.amazon.com/',
    '-----BEGIN PRIVATE KEY----- ',
    'new offer ',
    'n’t ',
  ],
  ...[
    '-----BEGIN PRIVATE KEY-----',
    'replac with ',
    'password is ',
    'buyer not ',
    'arn:password=',
    '-u a:',
    '4111 ',
  ],
];

const SEEDS = [...new Set([...CHARACTERS, ...MORE, ...fragments, ...fragments.map((one) => `${one} `)])];

const fill = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** The least time of some runs, in milliseconds: other work of the machine only ever adds. */
function fastest(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    lintReason(text, { limit: 1e6 });
    judgeField(text);
    return performance.now() - from;
  });
  return Math.min(...times);
}

/** Eight times the text takes about eight times as long; sixty-four times if the time were quadratic. */
function expectLinear(name: string, make: (length: number) => string): void {
  // Only what takes long at all can be measured; what is quadratic takes a second for so much text.
  if (fastest(make(50_000), 1) < 300 || fastest(make(50_000), 3) < 300) return;
  const [short, long] = [fastest(make(25_000), 5), fastest(make(200_000), 3)];
  expect(long / short, `${JSON.stringify(name)}: ${short} and ${long} ms`).toBeLessThan(24);
}

describe('time grows in proportion to the text', () => {
  test('for repeats of every class of character and every piece of a pattern', { timeout: 300_000 }, () => {
    for (const seed of SEEDS) expectLinear(seed, (length) => fill(seed, length));
  });

  test('for a beginning that a pattern knows and a long run behind it', { timeout: 300_000 }, () => {
    for (const word of AFTER)
      for (const character of CHARACTERS)
        expectLinear(word + character, (length) => `${word}${fill(character, length - word.length - 1)}x`);
  });

  test.each([
    ['password: ', '.'],
    ['', 'password: '],
    ['', '[TBD]'],
    ['', '???'],
    ['', 'a://x:y'],
    ['', '_'],
    ['', '1 '],
    ['', '\u200b'],
    ['', 'replac with '],
    ['', 'eyJ-'],
  ])('200,000 characters of %j and many %j are judged within two seconds', (first, part) => {
    const text = `${first}${fill(part, 199_999 - first.length)}x`;
    expect(fastest(text, 2)).toBeLessThan(2000);
  });
});
