import { problemsOf, type Problem } from '../../lib/request/problem.ts';
import { sayFieldFinding } from '../case/say-finding.ts';
import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import { MOST_FINDINGS, sayFinding } from './speak-findings.ts';
import type { Composer } from './use-composer.ts';

/** What stands in the way, below the text, each with a link to its field; in the manner of the GOV.UK design system. */
export default function ErrorSummary({ composer }: { composer: Composer }) {
  const { id, kind, values, review, form, language } = composer;
  const words = speak('composer', language);
  const problems = problemsOf(kind, values, review, form.left);
  const go = (event: MouseEvent, field: string) => {
    event.preventDefault();
    composer.goTo(field);
  };
  return (
    <div class={styles['problems']} role="group" aria-label={words('problems')}>
      {problems.length > 0 && (
        <>
          <p>
            <strong>{words('problemsTitle')}</strong>
          </p>
          <ul>
            {problems.slice(0, MOST_FINDINGS).map((problem, index) => (
              <li key={index}>
                <a href={`#${id}-${problem.field}`} onClick={(event) => go(event, problem.field)}>
                  {sayProblem(problem, language)}
                </a>
              </li>
            ))}
            {problems.length > MOST_FINDINGS && (
              <li>{words('moreFindings', { count: problems.length - MOST_FINDINGS })}</li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}

function sayProblem(problem: Problem, language: string): string {
  const words = speak('composer', language);
  const { label } = problem;
  if (problem.is === 'open') return words('problemOpen', { label });
  const sentence =
    problem.is === 'field'
      ? sayFieldFinding(problem.finding, language)
      : sayFinding(problem.finding, language);
  return words('problemFound', { label, sentence });
}
