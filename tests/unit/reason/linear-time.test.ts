import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isDeep } from '../../setup/depth.ts';
import { normalise } from '../../../src/lib/reason/normalise.ts';
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

/** In `npm test` every sixth; all of them in the long run. */
const tried = (seeds: readonly string[]) => (isDeep ? seeds : seeds.filter((_, index) => index % 6 === 0));

const SEEDS = [...new Set([...CHARACTERS, ...MORE, ...fragments, ...fragments.map((one) => `${one} `)])];

const fill = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** How many characters of a text to take, so that no more than `length` are judged: ﷺ is read as eighteen. */
const asJudged = (sample: string, length: number): number =>
  Math.floor(length / Math.max(1, normalise(sample).text.length / sample.length));

/** The time for one run, in milliseconds. A reason is judged by all patterns, those of single fields among them. */
function timeOf(text: string): number {
  const from = performance.now();
  lintReason(text, { limit: 1e6 });
  return performance.now() - from;
}

/** The least time of some runs: other work of the machine only ever adds. A run that is short enough ends them. */
function fastest(text: string, runs: number, enough = 0): number {
  let least = Infinity;
  for (let run = 0; run < runs && least > enough; run++) least = Math.min(least, timeOf(text));
  return least;
}

/** How much longer eight times the text takes: the runs of both take turns, so that both meet the same machine. */
function growth(short: string, long: string): number {
  const rounds = Array.from({ length: 2 }, () => [timeOf(short), timeOf(long)] as const);
  return Math.min(...rounds.map(([, one]) => one)) / Math.min(...rounds.map(([one]) => one));
}

/** What has to be measured: so much text at least takes so long. What is quadratic takes four times as long. */
const [ENOUGH_TEXT, LONG] = [25_000, 60];

/** Eight times the text takes about eight times as long; sixty-four times if the time were quadratic. */
function expectLinear(name: string, make: (length: number) => string): void {
  const sample = make(1000);
  const text = (length: number) => make(asJudged(sample, length));
  if (fastest(text(ENOUGH_TEXT), 4, LONG) <= LONG) return;
  const [short, long] = [text(ENOUGH_TEXT), text(8 * ENOUGH_TEXT)];
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least >= 24; attempt++) least = Math.min(least, growth(short, long));
  expect(least, JSON.stringify(name)).toBeLessThan(24);
}

describe('time grows in proportion to the text', () => {
  test('for repeats of every class of character and every piece of a pattern', { timeout: 300_000 }, () => {
    for (const seed of tried(SEEDS)) expectLinear(seed, (length) => fill(seed, length));
  });

  test('for a beginning that a pattern knows and a long run behind it', { timeout: 300_000 }, () => {
    for (const word of AFTER)
      for (const character of tried(CHARACTERS))
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
    expect(fastest(text, 3, 1999)).toBeLessThan(2000);
  });
});

test.each([
  'eyJ-',
  'refund keep   ',
  '[',
  '<',
  'a b ',
  'replac ',
  'agmt-',
  'password ',
  '1 ',
  '? ',
  'a://',
  '\u200b',
])('a text of 100,000 characters made of %j alone is checked at once', { timeout: 2000 }, (part) => {
  expect(lintReason(part.repeat(100_000 / part.length), { limit: 200_000 })).toBeInstanceOf(Array);
});
