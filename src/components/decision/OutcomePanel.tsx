import type { RefObject } from 'preact';
import { comparedWith } from '../../lib/decision/compare.ts';
import type { OutcomeView, TreeView } from '../../lib/decision/view.ts';
import type { Answer } from '../../lib/decision/walk.ts';
import { encodeAnswers } from '../../lib/link/answers-link.ts';
import Button from '../ui/Button.tsx';
import button from '../ui/button.module.css';
import CopyButton from '../ui/CopyButton.tsx';
import ShareFold from '../share/ShareFold.tsx';
import { speak } from '../words/words.ts';
import status from '../ui/status.module.css';
import ComparedOutcomes from './ComparedOutcomes.tsx';
import decision from './decision.module.css';
import styles from './outcome.module.css';
import OutcomeFacts from './OutcomeFacts.tsx';
import Rich from './Rich.tsx';

interface Props {
  tree: TreeView;
  outcome: OutcomeView;
  level: 2 | 3 | 4;
  language: string;
  heading: RefObject<HTMLHeadingElement>;
  /** All answers from the tree's own start. */
  answers: Answer[];
  /** The page on which this place has an address, if there is one. */
  ownPage: string | undefined;
  onRestart: () => void;
}

/** Where a path ends: why, until when, the guide, and all that is to be said of it. */
export default function OutcomePanel(props: Props) {
  const { tree, outcome, level, language, heading, answers, ownPage, onRestart } = props;
  const say = speak('outcome', language);
  const Heading = `h${level}` as 'h2';
  const { title, why, deadline, guide } = outcome;
  const link = (page: string) => new URL(page + encodeAnswers(answers), location.href).href;
  return (
    <div class={styles['outcome']}>
      <Heading ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      <p>
        <Rich text={why} />
      </p>
      {deadline && (
        <p class={status['status']}>
          <strong>{say('deadline')}</strong> <Rich text={deadline} />
        </p>
      )}
      {guide && (
        <a class={`${button['button']} ${button['primary']}`} href={guide.url}>
          {say('openGuide', { title: guide.title })}
        </a>
      )}
      <OutcomeFacts outcome={outcome} language={language} />
      <ComparedOutcomes compared={comparedWith(tree, outcome)} level={level} language={language} />
      <div class={decision['actions']}>
        {ownPage !== undefined && (
          <CopyButton
            language={language}
            label={say('copyLink')}
            copied={say('linkCopied')}
            of={encodeAnswers(answers)}
            text={() => link(ownPage)}
          />
        )}
        <Button onClick={onRestart}>{say('startAgain')}</Button>
      </div>
      {ownPage !== undefined && (
        <ShareFold
          key={outcome.id}
          label={say('share')}
          shared={() => ({ title, within: tree.title, url: link(ownPage) })}
          language={language}
        />
      )}
    </div>
  );
}
