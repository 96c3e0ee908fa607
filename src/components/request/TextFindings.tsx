import { takeOut } from '../../lib/request/place.ts';
import { saidFindings } from '../../lib/request/session.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import styles from './findings.module.css';
import { replaceText } from './replace-text.ts';
import { MOST_FINDINGS, sayFinding } from './speak-findings.ts';
import TextRepairs from './TextRepairs.tsx';
import { inputOf, type Composer } from './use-composer.ts';
import type { TextFinding } from '../../lib/request/review.ts';

/** What is to be said about the text: sentences, announced as they come, and below them what can be done about each. */
export default function TextFindings({ composer }: { composer: Composer }) {
  const { values, form, review, undoable, language } = composer;
  const words = speak('composer', language);
  const all = saidFindings(form, review);
  const findings = all.slice(0, MOST_FINDINGS);
  const tookOut = form.undo?.what === 'took-out' && Object.keys(undoable).length > 0;
  const remove = ({ places }: TextFinding) => {
    for (const { field, start, end } of places.toReversed()) {
      replaceText(inputOf(composer, field), start, end, '');
    }
    composer.change('took-out', takeOut(places, values));
  };
  const undo = () => {
    const [field = ''] = Object.keys(undoable);
    composer.undo();
    composer.goTo(field);
  };
  return (
    <div class={styles['findings']} data-findings="text">
      <div role="status" aria-atomic="false">
        {findings.map(({ id, finding, meant }) => (
          <p key={id} data-severity={meant ? 'meant' : finding.severity}>
            {meant ? words('isMeant') : sayFinding(finding, language)}
          </p>
        ))}
        {all.length > MOST_FINDINGS && <p>{words('moreFindings', { count: all.length - MOST_FINDINGS })}</p>}
      </div>
      {findings.map((one) => (
        <TextRepairs key={one.id} found={one} onTakeOut={() => remove(one)} composer={composer} />
      ))}
      {tookOut && (
        <p class={styles['actions']}>
          <span>{words('tookOut')}</span>
          <Button onClick={undo}>{words('undo')}</Button>
        </p>
      )}
    </div>
  );
}
