import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachableFrom, subtree, type Walkable } from '../../../src/lib/decision/graph.ts';
import { changeAnswer, follow, type Answer } from '../../../src/lib/decision/walk.ts';
import { encodeAnswers } from '../../../src/lib/link/answers-link.ts';
import { checkTree } from '../../../src/lib/decision/check.ts';
import { anyText } from '../../setup/any-text.ts';
import { outcome, question, tree as makeTree } from '../../setup/made-trees.ts';
import { guideSteps, readTreeFiles, sourceIds } from '../../setup/trees.ts';
import { answersIn, pathTo } from '../../setup/ways.ts';

/** All paths from a node to an outcome. There can be very many: for the site's own trees only. */
function allPaths(tree: Walkable, from = tree.start): { path: Answer[]; outcome: string }[] {
  const node = tree.nodes.find(({ id }) => id === from);
  if (node?.kind !== 'question') return [{ path: [], outcome: from }];
  return node.options.flatMap(({ id, next }) =>
    allPaths(tree, next).map(({ path, outcome }) => ({
      path: [{ question: node.id, option: id }, ...path],
      outcome,
    })),
  );
}

describe.each([...readTreeFiles()])('the tree %s', (_, tree) => {
  const node = (id: string) => tree.nodes.find((one) => one.id === id)!;
  const paths = allPaths(tree);

  test('is sound', () =>
    expect(
      checkTree(tree, {
        guides: guideSteps(),
        pages: new Set(['decide', 'reference/all-routes']),
        sources: sourceIds(),
      }),
    ).toEqual([]));

  test('every path from the start can be walked, answer by answer, to its outcome', () => {
    for (const { path, outcome } of paths) {
      path.forEach(({ question }, index) => {
        expect(follow(tree, path.slice(0, index)).at).toBe(question);
      });
      expect(follow(tree, path)).toEqual({ path, at: outcome, ignored: [] });
      expect(node(outcome).kind).toBe('outcome');
    }
  });

  test('every outcome is the end of some path', () => {
    const ends = new Set(paths.map(({ outcome }) => outcome));
    const outcomes = tree.nodes.filter(({ kind }) => kind === 'outcome').map(({ id }) => id);
    expect([...ends].toSorted()).toEqual(outcomes.toSorted());
  });

  test('the shortest way to every node ends there', () => {
    for (const { id } of tree.nodes) expect(follow(tree, pathTo(tree, id)!).at).toBe(id);
  });

  test('every place survives its address', () => {
    for (const { path } of paths) expect(answersIn(encodeAnswers(path))).toEqual(path);
  });

  test('every change of one answer on every path keeps what applies, drops what cannot be asked any more, and loses nothing', () => {
    let changes = 0;
    for (const { path } of paths) {
      path.forEach(({ question }, index) => {
        const asked = node(question);
        if (asked.kind !== 'question') return;
        for (const { id: option } of asked.options) {
          changes++;
          const changed = changeAnswer(tree, path, { question, option });
          // The rule, worked out by hand: walk on from the new answer for as long as a later answer fits.
          const kept = [...path.slice(0, index), { question, option }];
          let at = asked.options.find(({ id }) => id === option)!.next;
          for (;;) {
            const here = node(at);
            const later = path.slice(index + 1).find((answer) => answer.question === at);
            if (!later || here.kind !== 'question') break;
            kept.push(later);
            at = here.options.find(({ id }) => id === later.option)!.next;
          }
          expect(changed.path).toEqual(kept);
          expect(changed.at).toBe(at);
          const gone = path.slice(index + 1).filter((answer) => !kept.includes(answer));
          expect(
            [...changed.dropped, ...changed.ignored].map((answer) => answer.question).toSorted(),
          ).toEqual(gone.map((answer) => answer.question).toSorted());
          const ahead = allPaths(tree, at).flatMap((rest) => rest.path.map((answer) => answer.question));
          for (const answer of changed.dropped) expect(ahead).not.toContain(answer.question);
          for (const answer of changed.ignored) expect(ahead).toContain(answer.question);
        }
      });
    }
    expect(changes).toBeGreaterThan(100);
  });

  test('unknown and impossible answers stop at the last question that fits, and are given back', () => {
    const { path } = paths[0]!;
    const strange = { question: path[1]!.question, option: 'no-such-option' };
    expect(follow(tree, [path[0]!, strange, ...path.slice(2)])).toEqual({
      path: [path[0]],
      at: path[1]!.question,
      ignored: [strange, ...path.slice(2)],
    });
    expect(follow(tree, [{ question: 'no-such-question', option: 'x' }]).at).toBe(tree.start);
  });

  test('a subtree has what can be reached from its start, and nothing else', () => {
    for (const { id } of tree.nodes) {
      const part = subtree(tree, id);
      expect(part.start).toBe(id);
      expect(new Set(part.nodes.map((one) => one.id))).toEqual(reachableFrom(tree, id));
    }
  });

  test('following never throws and always ends, whatever the address says', () => {
    fc.assert(fc.property(anyText(), (fragment) => void follow(tree, answersIn(fragment))));
  });
});

test('changing an early answer keeps a later one beyond the question that went', () => {
  const tree = makeTree([
    question('offer', { public: 'hours', private: 'page' }),
    question('hours', { inside: 'other', outside: 'page' }),
    question('page', { can: 'other', cannot: 'end' }),
    outcome('end'),
    outcome('other'),
  ]);
  const answers = answersIn('#offer=public&hours=outside&page=cannot');
  const changed = changeAnswer(tree, answers, { question: 'offer', option: 'private' });
  expect(changed.at).toBe('end');
  expect(changed.dropped).toEqual([{ question: 'hours', option: 'outside' }]);
  expect(changed.path.at(-1)).toEqual({ question: 'page', option: 'cannot' });
});

test('of two answers to one question the first counts, and the other is given back', () => {
  const tree = makeTree([question('who', { me: 'end', you: 'other' }), outcome('end'), outcome('other')]);
  const [me, you] = ['me', 'you'].map((option) => ({ question: 'who', option })) as [Answer, Answer];
  expect(follow(tree, [me, you])).toEqual({ path: [me], at: 'end', ignored: [you] });
  expect(follow(tree, [you, me])).toEqual({ path: [you], at: 'other', ignored: [me] });
});

test('an answer counts once, so that following ends even where it leads back', () => {
  const tree = makeTree([question('who', { again: 'who', on: 'end' }), outcome('end'), outcome('other')]);
  const again = { question: 'who', option: 'again' };
  expect(follow(tree, [again])).toEqual({ path: [again], at: 'who', ignored: [] });
});

test('of two ways to a node the shorter one is told, and to a node that no answer leads to there is none', () => {
  const tree = makeTree([
    question('who', { long: 'why', short: 'how' }),
    question('why', { on: 'how', off: 'other' }),
    question('how', { on: 'end', off: 'other' }),
    question('lost', { on: 'end', off: 'other' }),
    outcome('end'),
    outcome('other'),
  ]);
  const short = { question: 'who', option: 'short' };
  expect(pathTo(tree, 'how')).toEqual([short]);
  expect(pathTo(tree, 'end')).toEqual([short, { question: 'how', option: 'on' }]);
  expect(pathTo(tree, 'who')).toEqual([]);
  expect(pathTo(tree, 'lost')).toBeUndefined();
});
