import fc from 'fast-check';
import { treeSchema, type Tree } from '../../src/lib/decision/schema.ts';
import type { Answer } from '../../src/lib/decision/walk.ts';

/** Trees for tests of behaviour, made rather than read, so that no sentence of the site is in them. */
export const question = (id: string, options: Record<string, string>, more: object = {}) => ({
  id,
  kind: 'question',
  text: `${id}?`,
  options: Object.entries(options).map(([option, next]) => ({ id: option, label: `${id} ${option}`, next })),
  ...more,
});

export const outcome = (id: string, more: object = {}) => ({
  id,
  kind: 'outcome',
  title: `End ${id}`,
  why: 'Because.',
  guide: 'refund',
  do: ['Go.'],
  ask: 'Support.',
  confused: { with: id === 'end' ? 'other' : 'end', difference: 'Different.' },
  ...more,
});

export const tree = (nodes: object[], more: object = {}): Tree =>
  treeSchema.parse({ title: 'T', start: (nodes[0] as { id: string }).id, nodes, ...more });

/** A tree with a given number of diamonds: each question has two answers, which meet again in the next one. */
export const diamonds = (count: number): Tree =>
  tree(
    [
      ...Array.from({ length: count }, (_, index) => [
        question(`top-${index}`, { left: `left-${index}`, right: `right-${index}` }),
        ...['left', 'right'].map((side) =>
          question(`${side}-${index}`, { a: below(index, count), b: below(index, count) }),
        ),
      ]).flat(),
      outcome('end'),
      outcome('other', { confused: { with: 'end', difference: 'x' } }),
    ].map((node) =>
      node.id === 'top-0'
        ? {
            ...node,
            options: [
              ...(node as never as { options: object[] }).options,
              { id: 'out', label: 'out', next: 'other' },
            ],
          }
        : node,
    ),
  );

const below = (index: number, count: number) => (index + 1 < count ? `top-${index + 1}` : 'end');

/** A tree whose longest path has a given number of questions. */
export const chain = (length: number): Tree =>
  tree([
    ...Array.from({ length }, (_, index) =>
      question(`q-${index}`, { on: index + 1 < length ? `q-${index + 1}` : 'end', off: 'other' }),
    ),
    outcome('end'),
    outcome('other'),
  ]);

/** Any sound tree: every answer leads further on, and every node can be reached. */
export const anyTree: fc.Arbitrary<Tree> = fc
  .array(fc.array(fc.nat(7), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((questions) => {
    const names = [...questions.map((_, index) => `q-${index}`), 'end', 'other'];
    const nodes = questions.map((steps, index) =>
      question(
        `q-${index}`,
        Object.fromEntries(
          // The first answer leads to the next node, so that every node is reached.
          steps.map((step, option) => [
            `o-${option}`,
            names[Math.min(index + 1 + (option === 0 ? 0 : step), names.length - 1)]!,
          ]),
        ),
      ),
    );
    const last = nodes.at(-1)!;
    last.options[1]!.next = 'other';
    return tree([...nodes, outcome('end'), outcome('other')]);
  });

/** Any answers, most of them to questions that `anyTree` may have. */
export const anyAnswers: fc.Arbitrary<Answer[]> = fc.array(
  fc.record({
    question: fc.oneof(
      { weight: 8, arbitrary: fc.nat(12).map((n) => `q-${n}`) },
      fc.constantFrom('end', 'constructor', '__proto__', ''),
    ),
    option: fc.oneof({ weight: 8, arbitrary: fc.nat(3).map((n) => `o-${n}`) }, fc.string()),
  }),
);
