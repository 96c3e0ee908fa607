import { useEffect, useRef, useState } from 'preact/hooks';
import { placeOf } from '../../lib/decision/session.ts';
import { nodeOf } from '../../lib/decision/graph.ts';
import type { TreeView } from '../../lib/decision/view.ts';
import type { Answer } from '../../lib/decision/walk.ts';
import { useCaseLine } from '../case-sheet/use-case-line.ts';
import { useReady } from '../ui/use-ready.ts';
import AnswerList from './AnswerList.tsx';
import styles from './decision.module.css';
import MissingQuestion from './MissingQuestion.tsx';
import NewsPanel from './NewsPanel.tsx';
import PlacePanel from './PlacePanel.tsx';
import { useDecision } from './use-decision.ts';
import { useRest } from './use-rest.ts';

interface Props {
  /** The id of the whole tree. */
  id: string;
  tree: TreeView;
  /** The answers that lead to the start of this tree from the start of the whole one. */
  before: Answer[];
  level: 2 | 3 | 4;
  language: string;
  /** The page with all routes as text, for when the rest cannot be had. */
  routes: string;
  /** The page on which every place of the whole tree has an address. */
  ownPage?: string | undefined;
  /** Where the whole tree is, outcomes and all. */
  rest: string;
  /** Whether all questions are here, as on the tree's own page; if not, only the first. */
  hasQuestions: boolean;
  /** Whether the answers stand in the address of the page. */
  addressed: boolean;
}

/** One question at a time, and at the end an outcome that says why. */
export default function DecisionIsland(props: Props) {
  const { id, before, level, language, routes, ownPage, addressed, hasQuestions } = props;
  useCaseLine();
  const ready = useReady();
  const { tree, isWhole, missing, ask } = useRest(props.tree, props.rest);
  const { session, make } = useDecision({
    id,
    tree,
    isWhole: isWhole || hasQuestions,
    before,
    addressed,
    ask,
  });
  const { path, news, moves } = session;
  const at = placeOf(tree, session);
  const node = nodeOf(tree, at);
  const state = node ? 'there' : missing;
  const heading = useRef<HTMLHeadingElement>(null);

  // Who only passes by needs no more than the first question.
  const [isStarted, start] = useState(false);
  const isWanted = isStarted || path.length > 0;
  useEffect(() => {
    if (isWanted) ask();
  }, [isWanted, ask]);

  // The focus follows each move of the reader’s, also one that leads to the same place again, or to none as yet.
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves, state]);

  return (
    <div class={styles['live']} data-decision onChange={() => start(true)}>
      {news && (
        <NewsPanel tree={tree} news={news} language={language} onUndo={() => make({ kind: 'undo' })} />
      )}
      <AnswerList
        tree={tree}
        path={path}
        language={language}
        isOver={node?.kind === 'outcome'}
        current={at}
        onChange={(question) => make({ kind: 'change', question })}
      />
      {node ? (
        <PlacePanel {...{ tree, node, session, level, language, heading, ready, before, ownPage, make }} />
      ) : (
        <MissingQuestion
          why={missing}
          route={`${routes}#${at}`}
          language={language}
          heading={heading}
          onAgain={ask}
        />
      )}
    </div>
  );
}
