import { useEffect, useRef, useState } from 'preact/hooks';
import type { TreeView } from '../../lib/decision/view.ts';
import { changeAnswer, follow, type Answer } from '../../lib/decision/walk.ts';
import { decodeAnswers, encodeAnswers } from '../../lib/link/answers-link.ts';
import { readFragment } from '../../lib/link/fragment.ts';

/** What is to be said about the last move: answers that no longer apply, or an address that did not fit. */
export type News =
  { kind: 'dropped'; answers: Answer[]; undo: () => void } | { kind: 'unfit'; count: number };

export interface Decision {
  path: Answer[];
  /** The id of the node that is shown. */
  at: string;
  /** The option to offer as chosen, from an earlier answer to the question that is shown. */
  remembered: string | undefined;
  news: News | undefined;
  /** Whether the reader has moved, so that the focus should follow. */
  moved: boolean;
  answer: (option: string) => void;
  back: () => void;
  change: (question: string) => void;
  restart: () => void;
}

/** A reader's way through a tree. On the tree's own page the address holds it, so that Back and reload work. */
export function useDecision(tree: TreeView, addressed: boolean): Decision {
  const [path, setPath] = useState<Answer[]>([]);
  const [editing, setEditing] = useState<string>();
  const [news, setNews] = useState<News>();
  const [moved, setMoved] = useState(false);
  const remembered = useRef(new Map<string, string>());
  const at = editing ?? follow(tree, path).at;

  const show = (next: Answer[], nextNews?: News) => {
    for (const { question, option } of next) remembered.current.set(question, option);
    setPath(next);
    setEditing(undefined);
    setNews(nextNews);
  };
  const move = (next: Answer[], nextNews?: News) => {
    show(next, nextNews);
    setMoved(true);
    if (addressed) history.pushState(null, '', encodeAnswers(next) || location.pathname);
  };

  useEffect(() => {
    if (!addressed) return;
    const read = () => {
      // A link to a place on the page, such as “skip to content”, is no answer.
      const asked = readFragment(location.hash);
      if (asked.kind === 'unknown' || asked.kind === 'step') return;
      const { path: found, ignored } = follow(tree, decodeAnswers(location.hash));
      const state = history.state as { editing?: string } | null;
      show(found, ignored.length > 0 ? { kind: 'unfit', count: ignored.length } : undefined);
      setEditing(found.find(({ question }) => question === state?.editing)?.question);
    };
    const readMove = () => {
      setMoved(true);
      read();
    };
    read();
    addEventListener('popstate', readMove);
    return () => removeEventListener('popstate', readMove);
  }, []);

  return {
    path,
    at,
    remembered: remembered.current.get(at),
    news,
    moved,
    answer(option) {
      const answer = { question: at, option };
      remembered.current.set(at, option);
      if (!editing) {
        move([...path, answer]);
        return;
      }
      const change = changeAnswer(tree, path, answer);
      const undo = () => move(path);
      move(
        change.path,
        change.dropped.length > 0 ? { kind: 'dropped', answers: change.dropped, undo } : undefined,
      );
    },
    back: () => (editing ? setEditing(undefined) : move(path.slice(0, -1))),
    change(question) {
      setEditing(question);
      if (addressed) history.pushState({ editing: question }, '');
      setNews(undefined);
      setMoved(true);
    },
    restart: () => move([]),
  };
}
