import type { ShownStep } from '../checklist/steps-in-page.ts';
import button from '../ui/button.module.css';
import Button from '../ui/Button.tsx';
import Notice from '../ui/Notice.tsx';
import { speak } from '../words/words.ts';

interface Props {
  language: string;
  steps: readonly ShownStep[];
  step: ShownStep;
}

/** Tells whoever a link brought into the middle of a guide where that is, and what comes before it. */
export default function ColdNotice({ language, steps, step }: Props) {
  const say = speak('guide-notices', language);
  const guide = document.querySelector('h1')?.textContent ?? '';
  const checks = steps.filter(({ kind }) => kind === 'prerequisite');
  const alike = steps.filter(({ kind }) => kind === 'step');
  const isNoReturn = document.querySelector(`#${step.id} [data-point-of-no-return]`) !== null;
  const where = { at: alike.indexOf(step) + 1, count: alike.length, guide };
  const isStep = step.kind === 'step';
  return (
    <Notice said={isStep ? say('cold', where) : say('coldCheck', { guide })} data-cold>
      {(close) => (
        <>
          {isStep && checks.length > 0 && (
            <details open={isNoReturn}>
              <summary>{say('before', { count: checks.length })}</summary>
              <ul>
                {checks.map(({ id, title }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <div>
            <a class={button['button']} href={`#${steps[0]!.id}`} onClick={close}>
              {say('fromStart')}
            </a>
            <Button onClick={close}>{say('stay')}</Button>
          </div>
        </>
      )}
    </Notice>
  );
}
