import fc from 'fast-check';
import { expect, test } from 'vitest';
import { move, NEW_SESSION, placeOf, type Move, type Session } from '../../../src/lib/decision/session.ts';
import { follow, type Answer } from '../../../src/lib/decision/walk.ts';
import { anyAnswers, anyTree, outcome, question, tree } from '../../setup/made-trees.ts';

const visit = tree(
  [
    question('who', { seller: 'goal', buyer: 'wish' }, { aliases: ['you'] }),
    question('goal', { money: 'end', both: 'offer' }),
    question('offer', { open: 'last', closed: 'end' }),
    question('wish', { both: 'offer', nothing: 'other' }),
    {
      ...question('last', { yes: 'end', no: 'other' }),
      options: [
        { id: 'yes', label: 'Yes', next: 'end', aliases: ['ja'] },
        { id: 'no', label: 'No', next: 'other' },
      ],
    },
    outcome('end'),
    outcome('other'),
  ],
  { retired: [{ question: 'goal', option: 'swap', on: '2026-05-01', notice: 'Nothing is swapped.' }] },
);
const play = (moves: Move[], from: Session = NEW_SESSION): Session =>
  moves.reduce((session, one) => move(visit, session, one), from);
const answer = (...options: string[]): Move[] => options.map((option) => ({ kind: 'answer', option }));
const path = (...pairs: string[]): Answer[] =>
  pairs.map((pair) => ({ question: pair.split('=')[0]!, option: pair.split('=')[1]! }));
const restore = (answers: Answer[], editing?: string): Move => ({
  kind: 'restore',
  answers,
  editing,
  byReader: false,
});
const at = (session: Session) => placeOf(visit, session);

test('answers lead from question to question to an outcome', () => {
  const session = play(answer('seller', 'both', 'open', 'yes'));
  expect(session.path).toEqual(path('who=seller', 'goal=both', 'offer=open', 'last=yes'));
  expect(at(session)).toBe('end');
});

test('an option that the question does not offer changes nothing', () => {
  const before = play(answer('seller'));
  expect(play(answer('nonsense'), before)).toBe(before);
  const changing = play([{ kind: 'change', question: 'who' }], before);
  expect(play(answer('nonsense'), changing)).toBe(changing);
});

test('back takes one answer away at a time', () => {
  const session = play([...answer('seller', 'both', 'open'), { kind: 'back' }]);
  expect(session.path).toEqual(path('who=seller', 'goal=both'));
});

test('an option that a question further on does not offer changes nothing', () => {
  const changing = play([...answer('seller', 'both', 'open'), { kind: 'change', question: 'offer' }]);
  expect(play(answer('nonsense'), changing)).toBe(changing);
});

test('back takes the last answer away, and it is offered as chosen', () => {
  const session = play([...answer('seller', 'both'), { kind: 'back' }]);
  expect(session.path).toEqual(path('who=seller'));
  expect(session.remembered.get(at(session))).toBe('both');
});

test('back at the first question stays there', () => {
  expect(at(play([{ kind: 'back' }]))).toBe('who');
});

test('back while an answer is being changed leaves the change and loses no answer', () => {
  const session = play([...answer('seller', 'money'), { kind: 'change', question: 'who' }, { kind: 'back' }]);
  expect(at(session)).toBe('end');
  expect(session.path).toEqual(path('who=seller', 'goal=money'));
  expect(session.editing).toBeUndefined();
});

test('changing shows the question with its answer, and keeps the path until another is given', () => {
  const session = play([...answer('seller', 'money'), { kind: 'change', question: 'who' }]);
  expect(at(session)).toBe('who');
  expect(session.remembered.get('who')).toBe('seller');
  expect(session.path).toEqual(path('who=seller', 'goal=money'));
});

test('only an answer that was given can be changed', () => {
  const before = play(answer('seller'));
  expect(play([{ kind: 'change', question: 'last' }], before)).toBe(before);
});

test('a change keeps later answers that still apply, and names the others until undone', () => {
  const before = play(answer('seller', 'both', 'open', 'no'));
  const changed = play([{ kind: 'change', question: 'offer' }, ...answer('closed')], before);
  expect(changed.path).toEqual(path('who=seller', 'goal=both', 'offer=closed'));
  expect(changed.news).toEqual({ kind: 'dropped', answers: path('last=no'), before: before.path });
  const undone = play([{ kind: 'undo' }], changed);
  expect(undone.path).toEqual(before.path);
  expect(undone.news).toBeUndefined();
});

test('a later answer that may still be asked is offered as chosen when it is', () => {
  const changed = play([
    ...answer('seller', 'both', 'open', 'no'),
    { kind: 'change', question: 'who' },
    ...answer('buyer'),
  ]);
  expect(at(changed)).toBe('wish');
  expect(changed.news).toMatchObject({ answers: path('goal=both') });
  const on = play(answer('both'), changed);
  expect(at(on)).toBe('offer');
  expect(on.remembered.get('offer')).toBe('open');
});

test('a change that drops nothing has nothing to say', () => {
  const session = play([
    ...answer('seller', 'both'),
    { kind: 'change', question: 'goal' },
    ...answer('money'),
  ]);
  expect(session.news).toBeUndefined();
});

test('undo has nothing to do after any other move', () => {
  const gone = play([
    ...answer('seller', 'both', 'open', 'no'),
    { kind: 'change', question: 'offer' },
    ...answer('closed'),
    { kind: 'back' },
  ]);
  expect(gone.news).toBeUndefined();
  expect(play([{ kind: 'undo' }], gone)).toBe(gone);
});

test('starting again forgets the path and offers what was chosen', () => {
  const session = play([...answer('seller', 'money'), { kind: 'restart' }]);
  expect(session.path).toEqual([]);
  expect(session.remembered.get('who')).toBe('seller');
});

test('an address is restored without a move of the reader’s, and what did not fit is counted', () => {
  const session = play([restore(path('who=seller', 'wish=both', 'goal=x'))]);
  expect(session).toMatchObject({
    path: path('who=seller'),
    moves: 0,
    news: { kind: 'unfit', count: 2, retired: [] },
  });
});

test('what an address holds for somebody else, beside answers or alone, is no answer that does not fit', () => {
  const alone = play([restore(path('ref=mail'))]);
  const beside = play([restore(path('who=seller', 'ref=mail', 'end=x'))]);
  expect([alone.path, beside.path]).toEqual([[], path('who=seller')]);
  expect([alone.news, beside.news]).toEqual([undefined, undefined]);
});

test.each(['who=nobody', 'you=nobody', 'last=yes', 'gone=x'])(
  'an answer to a question that the tree has or had is one that does not fit: %s',
  (pair) => {
    const retired = { question: 'gone', option: 'away', on: '2026-05-01', notice: 'Gone.' };
    const session = move({ ...visit, retired: [retired] }, NEW_SESSION, restore(path(pair)));
    expect(session).toMatchObject({ path: [], news: { kind: 'unfit', count: 1 } });
  },
);

test('an address that fits restores its place, and the answer that was being changed there', () => {
  const session = play([restore(path('who=seller', 'goal=money'), 'who')]);
  expect(at(session)).toBe('who');
  expect(session.news).toBeUndefined();
  expect(at(play([restore(path('who=seller', 'goal=money'), 'last')]))).toBe('end');
});

test('going back by the browser is a move of the reader’s', () => {
  const session = play([...answer('seller'), { kind: 'restore', answers: [], byReader: true }]);
  expect(session).toMatchObject({ path: [], moves: 2 });
});

test('each move of the reader’s is counted, so that the focus can follow it to the same place again', () => {
  const changed = play([
    ...answer('seller', 'both', 'open', 'yes'),
    { kind: 'change', question: 'offer' },
    ...answer('closed'),
  ]);
  const undone = play([{ kind: 'undo' }], changed);
  expect(at(undone)).toBe(at(changed));
  expect(undone.moves).toBe(changed.moves + 1);
});

test('a link with former ids leads to the same place, under today’s', () => {
  const session = play([restore(path('you=seller', 'goal=both', 'offer=open', 'last=ja'))]);
  expect(session.path).toEqual(path('who=seller', 'goal=both', 'offer=open', 'last=yes'));
  expect(session.news).toBeUndefined();
});

test('a link with an answer that is gone says since when and why', () => {
  expect(play([restore(path('who=seller', 'goal=swap'))]).news).toMatchObject({
    kind: 'unfit',
    count: 1,
    retired: [{ on: '2026-05-01', notice: 'Nothing is swapped.' }],
  });
});

test('of several answers that do not fit, only what is gone has a notice', () => {
  expect(play([restore(path('who=seller', 'goal=swap', 'wish=x'))]).news).toMatchObject({
    count: 2,
    retired: [{ question: 'goal', option: 'swap' }],
  });
});

test('the notice of an answer that is gone is not for the same option of another question', () => {
  expect(play([restore(path('who=swap'))]).news).toMatchObject({ count: 1, retired: [] });
});

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(3).map((n): Move => ({ kind: 'answer', option: `o-${n}` })) },
  fc.nat(12).map((n): Move => ({ kind: 'change', question: `q-${n}` })),
  fc.constantFrom<Move>({ kind: 'back' }, { kind: 'undo' }, { kind: 'restart' }),
  fc
    .tuple(anyAnswers, fc.option(fc.string(), { nil: undefined }), fc.boolean())
    .map(([answers, editing, byReader]): Move => ({ kind: 'restore', answers, editing, byReader })),
);

test('whatever happens, the path is one that the tree has, and the place is a node on it or at its end', () => {
  fc.assert(
    fc.property(anyTree, fc.array(anyMove, { maxLength: 30 }), (any, moves) => {
      let session = NEW_SESSION;
      for (const one of moves) {
        const before = session;
        session = move(any, session, one);
        const walked = follow(any, session.path);
        expect(walked).toMatchObject({ path: session.path, ignored: [] });
        expect([...session.path.map((given) => given.question), walked.at]).toContain(placeOf(any, session));
        for (const given of session.path) expect(session.remembered.get(given.question)).toBe(given.option);
        if (session !== before && session.news?.kind === 'dropped') {
          expect(move(any, session, { kind: 'undo' }).path).toEqual(before.path);
        }
      }
    }),
  );
});
