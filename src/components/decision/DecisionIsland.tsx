import { useEffect, useRef } from 'preact/hooks';
import type { TreeView } from '../../lib/decision/view.ts';
import type { Answer } from '../../lib/decision/walk.ts';
import { useReady } from '../ui/use-ready.ts';
import AnswerList from './AnswerList.tsx';
import NewsPanel from './NewsPanel.tsx';
import OutcomePanel from './OutcomePanel.tsx';
import QuestionForm from './QuestionForm.tsx';
import { useDecision } from './use-decision.ts';
import { useTree } from './use-tree.ts';

interface Props {
  tree: TreeView;
  /** The answers that lead to the start of this tree from the start of the whole one. */
  before: Answer[];
  level: 2 | 3 | 4;
  decidePath: string;
  /** The page with all routes as text, for when the rest cannot be had. */
  routes: string;
  /** Where the whole tree is, if `tree` is only its beginning. */
  rest?: string;
  addressed?: boolean;
}

/** One question at a time, and at the end an outcome that says why. */
export default function DecisionIsland(props: Props) {
  const { before, level, decidePath, routes, addressed = false } = props;
  const ready = useReady();
  const { tree, failed } = useTree(props.tree, props.rest);
  const decision = useDecision(tree, addressed);
  const { path, at, news } = decision;
  const node = tree.nodes.find(({ id }) => id === at);
  const isThere = node !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (decision.moved) heading.current?.focus();
  }, [at, decision.moved, isThere]);
  useEffect(() => {
    if (addressed) markTaken(path, at);
  }, [addressed, path, at]);

  return (
    <div class="decision-live">
      {news && <NewsPanel tree={tree} news={news} />}
      {!node && <Missing failed={failed} route={`${routes}#${at}`} />}
      {node?.kind === 'question' && (
        <QuestionForm
          key={node.id}
          question={node}
          level={level}
          heading={heading}
          remembered={decision.remembered}
          ready={ready}
          onAnswer={decision.answer}
          {...(path.length > 0 && { onBack: decision.back })}
        />
      )}
      {node?.kind === 'outcome' && (
        <OutcomePanel
          outcome={node}
          level={level}
          heading={heading}
          answers={[...before, ...path]}
          decidePath={decidePath}
          onRestart={decision.restart}
        />
      )}
      <AnswerList
        tree={tree}
        path={path}
        title={node?.kind === 'outcome' ? 'Because you said' : 'Your answers so far'}
        current={at}
        level={level}
        onChange={decision.change}
      />
    </div>
  );
}

/** What stands in for a question that is not there yet, or cannot be had. */
function Missing({ failed, route }: { failed: boolean; route: string }) {
  if (!failed) return <p role="status">One moment: the next question is being fetched.</p>;
  return (
    <p role="alert">
      The next question could not be fetched. It is on the page <a href={route}>All routes</a>.
    </p>
  );
}

/** Marks the path in the picture of the tree, if the page shows one. */
function markTaken(path: Answer[], at: string) {
  const taken = new Set([...path.map(({ question }) => question), at]);
  for (const node of document.querySelectorAll<SVGElement>('[data-map-node]')) {
    node.classList.toggle('is-taken', taken.has(node.dataset['mapNode']!));
  }
  const answers = new Set(path.map(({ question, option }) => `${question}=${option}`));
  for (const edge of document.querySelectorAll<SVGElement>('[data-map-answer]')) {
    edge.classList.toggle('is-taken', answers.has(edge.dataset['mapAnswer']!));
  }
}
