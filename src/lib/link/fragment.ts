import { CASE, ID, STEP_ID } from './id.ts';

/** One answer: the id of a question and the id of the option that was chosen. */
export interface Answer {
  question: string;
  option: string;
}

/** What an address asks for behind its `#`. A `case` is opaque here: what it holds is for the case’s own link to say. */
export type Fragment =
  | { kind: 'none' }
  | { kind: 'unknown'; text: string }
  | { kind: 'step'; step: string; case?: string }
  | { kind: 'answers'; answers: Answer[]; case?: string }
  | { kind: 'case'; case: string };

/**
 * Reads a fragment, with or without its `#`: `#<step>`, `#<question>=<option>&…`, either with
 * `&case=<case>` behind it, or `#case=<case>`. Parameters that others add to links are left out, and so is
 * a text directive (`:~:text=…`). It may come percent-encoded as a whole, as mail programs send it.
 * Never throws; whether a step or a question exists is not asked here.
 */
export function readFragment(fragment: string): Fragment {
  const text = decodeWhole(fragment.replace(/:~:.*/s, ''));
  if (text === '') return { kind: 'none' };
  const [first = '', ...rest] = text.split('&');
  const step = decode(first);
  const isStep = STEP_ID.test(step);
  const pairs = (isStep ? rest : [first, ...rest]).map(readPair);
  const carried = pairs.find(([name, value]) => name === CASE && value !== '')?.[1];
  const together = carried === undefined ? {} : { case: carried };
  if (isStep) return { kind: 'step', step, ...together };

  const answers = pairs
    .filter(([name, value]) => name !== CASE && ID.test(name) && ID.test(value))
    .map(([question, option]) => ({ question, option }));
  if (answers.length > 0) return { kind: 'answers', answers, ...together };
  return carried === undefined ? { kind: 'unknown', text } : { kind: 'case', case: carried };
}

/** A fragment in which `#`, `=` and `&` are what they were meant to be. */
function decodeWhole(fragment: string): string {
  return (/[=&]/.test(fragment) ? fragment : decode(fragment)).replace(/^#+/, '');
}

function readPair(pair: string): [name: string, value: string] {
  const end = pair.indexOf('=');
  return end < 0 ? [decode(pair), ''] : [decode(pair.slice(0, end)), decode(pair.slice(end + 1))];
}

/** Percent-encoding undone; a text that is none stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
