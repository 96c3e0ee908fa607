import { useEffect, useRef, useState } from 'preact/hooks';
import { answersKey } from '../../lib/case/keys.ts';
import { setEntry } from '../../lib/case/store.ts';
import { currentAnswers } from '../../lib/decision/former-answers.ts';
import { move, NEW_SESSION, placeOf, type Move, type Session } from '../../lib/decision/session.ts';
import { $place } from '../../lib/decision/store.ts';
import type { TreeView } from '../../lib/decision/view.ts';
import type { Answer } from '../../lib/decision/walk.ts';
import { encodeAnswers } from '../../lib/link/answers-link.ts';
import { answersAsked, keepInHistory, keptInHistory, showInAddress } from './history-state.ts';

interface Walked {
  id: string;
  tree: TreeView;
  /** Whether enough of the tree is there to follow answers to their end. */
  isWhole: boolean;
  /** The answers that lead to the tree's start from that of the whole one. */
  before: Answer[];
  addressed: boolean;
  /** Fetches the rest of the tree. */
  ask: () => void;
}

/**
 * A reader's way through a tree. The address holds it, so that Back and reload work; in a guide it is kept with the
 * entry of the page in the browser's history, so that a reload loses nothing. What the reader answers belongs to the
 * case; what an address says is not written down.
 */
export function useDecision({ id, tree, isWhole, before, addressed, ask }: Walked) {
  const [session, setSession] = useState<Session>(NEW_SESSION);
  const place = `${id}/${tree.start}`;

  const make = (made: Move) => {
    const next = move(tree, session, made);
    if (next === session) return;
    setSession(next);
    if (addressed) showInAddress(session, next);
    else keepInHistory(place, next.path);
    const answers = encodeAnswers([...before, ...next.path]).slice(1);
    if (next.path !== session.path) {
      setEntry(answersKey(id), next.path.length > 0 ? answers : undefined);
    }
  };

  const restore = (byReader: boolean) => {
    const asked = addressed ? answersAsked() : keptInHistory(place);
    if (!asked) return;
    // Answers are followed once there is something to follow them through.
    if (!isWhole && currentAnswers(tree, asked.answers).length > 0) ask();
    else setSession((now) => move(tree, now, { kind: 'restore', ...asked, byReader }));
  };
  // It restores when there is more to follow, and when the reader goes back: not when what it reads has changed.
  const latest = useRef(restore);
  latest.current = restore;
  useEffect(() => latest.current(false), [isWhole]);
  useEffect(() => {
    if (!addressed) return;
    const goBack = () => latest.current(true);
    addEventListener('popstate', goBack);
    return () => removeEventListener('popstate', goBack);
  }, [addressed]);
  useEffect(() => {
    if (!addressed) return;
    $place.set({ tree: id, path: [...before, ...session.path], at: placeOf(tree, session) });
  }, [addressed, before, id, session, tree]);

  return { session, make };
}
