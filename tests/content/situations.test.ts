import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeOf } from '../../src/lib/decision/graph.ts';
import { withoutMarks } from '../../src/lib/decision/marks.ts';
import type { Outcome } from '../../src/lib/decision/schema.ts';
import { follow } from '../../src/lib/decision/walk.ts';
import { ROOT } from '../setup/root.ts';
import { readTreeFiles } from '../setup/trees.ts';
import { answersIn } from '../setup/ways.ts';

/** A reader in trouble, the answers that such a reader gives, and what the outcome has to make clear. */
interface Situation {
  id: string;
  situation: string;
  guide: string | null;
  /** The answers, as a link to them holds them. */
  answers: string;
  /** What must be said, each with the words (all of them) by which the outcome says it. */
  mustSay: Record<string, string | string[]>;
  /** What must not be advised, each with a pattern that would be such advice. */
  mustNot: Record<string, string>;
}

const situations = JSON.parse(
  readFileSync(join(ROOT, 'tests/fixtures/situations.json'), 'utf8'),
) as Situation[];
const tree = readTreeFiles().get('refund-or-cancel')!;

/** What an outcome tells its reader to do, and everything that it says. */
function wordsOf({ title, why, first, do: steps, deadline = '', doesNot, know, ask, confused }: Outcome) {
  const advice = [title, why, ...first, ...steps, deadline].map(withoutMarks).join('\n');
  const rest = [...doesNot, ...know, ask, confused.difference].map(withoutMarks).join('\n');
  return { advice, all: `${advice}\n${rest}` };
}

describe.each(situations)('$id', ({ answers, guide, mustSay, mustNot }) => {
  const given = answersIn(`#${answers}`);
  const { path, at } = follow(tree, given);
  const outcome = nodeOf(tree, at) as Outcome;

  test('the answers lead to an outcome, each of them asked for, in seven questions at most', () => {
    expect(outcome.kind).toBe('outcome');
    expect(path).toEqual(given);
    expect(path.length).toBeLessThanOrEqual(7);
  });

  test('it names the guide in which the way stands', () => {
    if (guide !== null) expect(outcome.guide).toBe(guide);
  });

  test.each(Object.entries(mustSay))('it says: %s', (_, words) => {
    for (const phrase of [words].flat()) {
      expect(wordsOf(outcome).all.toLowerCase()).toContain(phrase.toLowerCase());
    }
  });

  test.each(Object.entries(mustNot))('it does not advise: %s', (_, pattern) => {
    expect(wordsOf(outcome).advice).not.toMatch(new RegExp(pattern, 'im'));
  });
});

test('a typical way has five questions at most', () => {
  const lengths = situations.map(({ answers }) => answersIn(`#${answers}`).length).toSorted((a, b) => a - b);
  expect(lengths.at(Math.floor(lengths.length / 2))).toBeLessThanOrEqual(5);
});
