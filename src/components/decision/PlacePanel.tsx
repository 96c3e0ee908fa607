import type { RefObject } from 'preact';
import type { Move, Session } from '../../lib/decision/session.ts';
import type { TreeView } from '../../lib/decision/view.ts';
import type { Answer } from '../../lib/decision/walk.ts';
import OutcomePanel from './OutcomePanel.tsx';
import QuestionForm from './QuestionForm.tsx';

interface Props {
  tree: TreeView;
  node: TreeView['nodes'][number];
  session: Session;
  level: 2 | 3 | 4;
  language: string;
  heading: RefObject<HTMLHeadingElement>;
  ready: boolean;
  /** The answers before those of the session, from the tree's own start. */
  before: Answer[];
  ownPage: string | undefined;
  make: (move: Move) => void;
}

/** The place that a reader has reached: a question, or the outcome. */
export default function PlacePanel({ tree, node, session, ready, before, ownPage, make, ...shared }: Props) {
  const { path, remembered } = session;
  if (node.kind === 'outcome') {
    return (
      <OutcomePanel
        {...shared}
        tree={tree}
        outcome={node}
        answers={[...before, ...path]}
        ownPage={ownPage}
        onRestart={() => make({ kind: 'restart' })}
      />
    );
  }
  return (
    <QuestionForm
      key={node.id}
      {...shared}
      question={node}
      remembered={remembered.get(node.id)}
      ready={ready}
      onAnswer={(option) => make({ kind: 'answer', option })}
      {...(path.length > 0 && { onBack: () => make({ kind: 'back' }) })}
    />
  );
}
