import { currentAnswers, retiredAmong, type Named } from './former-answers.ts';
import type { RetiredAnswer } from './schema.ts';
import { changeAnswer, follow, type Answer } from './walk.ts';

/** What is to be said about the last move: answers that were dropped by a change, or an address that did not fit. */
export type News =
  | { kind: 'dropped'; answers: readonly Answer[]; before: readonly Answer[] }
  | { kind: 'unfit'; count: number; retired: readonly RetiredAnswer[] };

/** A reader's way through a tree. It is plain data, so that a page can show, keep and restore it. */
export interface Session {
  path: readonly Answer[];
  /** The question of the path whose answer is being changed. */
  editing?: string;
  /** For each question the option that was chosen last, to be offered when it is asked again. */
  remembered: ReadonlyMap<string, string>;
  news?: News;
  /** How many moves the reader has made; the focus follows each. What the page restores by itself is none. */
  moves: number;
}

/** What can happen: the reader's moves, and `restore`, by which an address (or going back to one) is shown. */
export type Move =
  | { kind: 'answer'; option: string }
  | { kind: 'back' }
  | { kind: 'change'; question: string }
  | { kind: 'undo' }
  | { kind: 'restart' }
  | { kind: 'restore'; answers: readonly Answer[]; editing?: string | undefined; byReader: boolean };

/** A session in which nothing has been said yet. */
export const NEW_SESSION: Session = { path: [], remembered: new Map(), moves: 0 };

/** The id of the node that is shown: the question being changed, or where the answers lead. */
export const placeOf = (tree: Named, { editing, path }: Session): string => editing ?? follow(tree, path).at;

/** The session after a move. A move that is not possible here changes nothing; no input makes it throw. */
export function move(tree: Named, session: Session, made: Move): Session {
  switch (made.kind) {
    case 'answer':
      return answer(tree, session, made.option);
    case 'back':
      return goTo(session, session.editing === undefined ? session.path.slice(0, -1) : session.path);
    case 'change': {
      const asked = session.path.some(({ question }) => question === made.question);
      return asked ? { ...goTo(session, session.path), editing: made.question } : session;
    }
    case 'undo':
      return session.news?.kind === 'dropped' ? goTo(session, session.news.before) : session;
    case 'restart':
      return goTo(session, []);
    case 'restore':
      return restore(tree, session, made);
  }
}

function answer(tree: Named, session: Session, option: string): Session {
  const { path, editing } = session;
  const given = { question: placeOf(tree, session), option };
  if (editing === undefined) {
    const next = follow(tree, [...path, given]);
    return next.path.length > path.length ? goTo(session, next.path) : session;
  }
  const change = changeAnswer(tree, path, given);
  if (change.path.length <= path.findIndex(({ question }) => question === editing)) return session;
  const news: News | undefined =
    change.dropped.length > 0 ? { kind: 'dropped', answers: change.dropped, before: path } : undefined;
  return goTo(session, change.path, news);
}

function restore(
  tree: Named,
  session: Session,
  { answers, editing, byReader }: Extract<Move, { kind: 'restore' }>,
): Session {
  const { path, ignored } = follow(tree, currentAnswers(tree, answers));
  const news: News = { kind: 'unfit', count: ignored.length, retired: retiredAmong(tree, ignored) };
  const restored = goTo(session, path, ignored.length > 0 ? news : undefined);
  const isAsked = path.some(({ question }) => question === editing);
  return {
    ...restored,
    ...(editing !== undefined && isAsked && { editing }),
    moves: session.moves + (byReader ? 1 : 0),
  };
}

function goTo(session: Session, path: readonly Answer[], news?: News): Session {
  const given = path.map(({ question, option }) => [question, option] as const);
  return {
    path,
    remembered: new Map([...session.remembered, ...given]),
    moves: session.moves + 1,
    ...(news && { news }),
  };
}
