import type { RefObject } from 'preact';
import type { OutcomeView } from '../../lib/decision/view.ts';
import type { Answer } from '../../lib/decision/walk.ts';
import { encodeAnswers } from '../../lib/link/answers-link.ts';
import CopyButton from '../ui/CopyButton.tsx';

interface Props {
  outcome: OutcomeView;
  level: 2 | 3 | 4;
  heading: RefObject<HTMLHeadingElement>;
  /** All answers from the tree's own start. */
  answers: Answer[];
  decidePath: string;
  onRestart: () => void;
}

/** Where a path ends: the guide or what to do, why, what that will not do, and what it is not. */
export default function OutcomePanel({ outcome, level, heading, answers, decidePath, onRestart }: Props) {
  const Heading = `h${level}` as 'h2';
  const { title, why, know, guide, ask, doesNot, neighbour } = outcome;
  return (
    <div class="outcome">
      <Heading ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      <p>{why}</p>
      {guide && (
        <a class="exit-button primary" href={guide.url}>
          Open the guide: {guide.title}
        </a>
      )}
      <dl>
        <Facts name="What to do" facts={outcome.do} />
        <Facts name="Whom to ask" facts={ask ? [ask] : []} />
        <Facts name="Know first" facts={know} />
        <Facts name="What it does not end or do" facts={doesNot} />
        <div>
          <dt>Not to be confused with</dt>
          <dd>
            <a href={decidePath + encodeAnswers(neighbour.path)}>{neighbour.title}</a>. {neighbour.difference}
          </dd>
        </div>
      </dl>
      <div class="decision-actions">
        <CopyButton
          language="en"
          label="Copy link to this result"
          copied="Link copied"
          text={() => new URL(decidePath + encodeAnswers(answers), location.href).href}
        />
        <button type="button" class="exit-button" onClick={onRestart}>
          Start again
        </button>
      </div>
    </div>
  );
}

function Facts({ name, facts }: { name: string; facts: string[] }) {
  if (facts.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </dd>
    </div>
  );
}
