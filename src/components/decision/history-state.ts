import type { Session } from '../../lib/decision/session.ts';
import type { Answer } from '../../lib/decision/walk.ts';
import { encodeAnswers } from '../../lib/link/answers-link.ts';
import { readFragment } from '../../lib/link/fragment.ts';

/** What a page keeps of decisions with its entry in the browser's history; it survives a reload. */
interface Kept {
  /** Where the answers stand in the address: the question whose answer is being changed. */
  editing?: string;
  /** In a guide, whose fragment names a step: for each embedded tree the answers given in it. */
  embedded?: Record<string, Answer[]>;
}

const kept = (): Kept => (history.state ?? {}) as Kept;

/** The answers that the address asks for, and the question being changed there; `undefined` for a place on the page. */
export function answersAsked(): { answers: Answer[]; editing?: string | undefined } | undefined {
  const asked = readFragment(location.hash);
  const { editing } = kept();
  if (asked.kind === 'answers') return { answers: asked.answers, editing };
  if (asked.kind === 'none' || asked.kind === 'case') return { answers: [] };
  const text = asked.kind === 'step' ? asked.step : asked.text;
  // “Skip to content” and its like are no answers; the name of a question without an answer does not fit.
  if (document.getElementById(text)) return undefined;
  return { answers: text.split('&').map((pair) => ({ question: pair.split('=')[0]!, option: '' })) };
}

/** Brings the address to where a move has led; a case in it stays. Leaving a change goes back to the entry as it was before it. */
export function showInAddress(from: Session, to: Session): void {
  const asked = readFragment(location.hash);
  const carried = 'case' in asked ? asked.case : undefined;
  const address = encodeAnswers(to.path, carried) || location.pathname + location.search;
  if (to.editing !== undefined) history.pushState({ editing: to.editing }, '');
  else if (from.editing !== undefined && from.path === to.path) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

/** Keeps the answers of a tree in a guide with the page. */
export function keepInHistory(place: string, answers: readonly Answer[]): void {
  const embedded = { ...kept().embedded, [place]: [...answers] };
  history.replaceState({ ...kept(), embedded }, '');
}

/** The answers that were kept for a tree in a guide; `undefined` for none. */
export function keptInHistory(place: string): { answers: Answer[] } | undefined {
  const answers: unknown = kept().embedded?.[place];
  return Array.isArray(answers) ? { answers: answers.filter(isAnswer) } : undefined;
}

/** Whether what the browser kept is an answer: it may be of another release, or of another page's making. */
const isAnswer = (kept: unknown): kept is Answer =>
  typeof kept === 'object' &&
  kept !== null &&
  ['question', 'option'].every((name) => typeof (kept as Record<string, unknown>)[name] === 'string');
