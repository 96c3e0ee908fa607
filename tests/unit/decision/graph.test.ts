import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cyclesIn } from '../../../src/lib/decision/graph.ts';
import { anyTree, question, tree, outcome } from '../../setup/made-trees.ts';

test('no sound tree has a cycle, and an answer that leads back makes one', () => {
  fc.assert(
    fc.property(anyTree, fc.nat(), (sound, at) => {
      expect(cyclesIn(sound)).toEqual([]);
      const questions = sound.nodes.filter((node) => node.kind === 'question');
      const chosen = questions[at % questions.length]!;
      const back = { id: 'back', label: 'Back', next: sound.start };
      const bent = {
        ...sound,
        nodes: sound.nodes.map((node) =>
          node === chosen ? { ...chosen, options: [...chosen.options, back] } : node,
        ),
      };
      expect(cyclesIn(bent)).toEqual([{ question: chosen.id, option: back }]);
    }),
  );
});

test('a question that leads to itself is a cycle', () => {
  const own = tree([question('a', { again: 'a', on: 'end' }), outcome('end'), outcome('other')]);
  expect(cyclesIn(own).map(({ question: id, option }) => [id, option.id])).toEqual([['a', 'again']]);
});
