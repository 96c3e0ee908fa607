import { valueOf } from '../../lib/request/fields.ts';
import type { FieldFinding } from '../../lib/vendors/finding.ts';
import { sayFieldFinding } from '../case/say-finding.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import styles from './findings.module.css';
import type { Composer } from './use-composer.ts';

interface Props {
  /** The element id of the input. */
  id: string;
  field: string;
  findings: FieldFinding[];
  onRepair: (repair: string) => void;
  composer: Composer;
}

/** What is to be said about a field: sentences, announced as they come, and beside them what can be done. */
export default function Findings({ id, field, findings, onRepair, composer }: Props) {
  const words = speak('fields', composer.language);
  const repairs = findings.flatMap((finding) => finding.repairs ?? []);
  const repaired = composer.form.undo?.what === 'repaired' && Object.hasOwn(composer.undoable, field);
  const undo = () => {
    composer.undo();
    composer.goTo(field);
  };
  const normalised = composer.form.normalised[field];
  const isNormalised = normalised?.value === valueOf(composer.values, field);
  const bringBack = () => {
    composer.asTyped(field);
    composer.goTo(field);
  };
  return (
    <div class={styles['findings']} data-findings={field}>
      <div role="status" aria-atomic="false" id={`${id}-findings`}>
        {findings.map((finding) => (
          <p key={finding.code} data-severity={finding.severity}>
            {sayFieldFinding(finding, composer.language)}
          </p>
        ))}
        {isNormalised && <p data-normalised>{words('normalised', { ...normalised })}</p>}
      </div>
      {(repairs.length > 0 || repaired || isNormalised) && (
        <p class={styles['actions']}>
          {repairs.map((repair) => (
            <Button key={repair} onClick={() => onRepair(repair)}>
              {words('use', { repair })}
            </Button>
          ))}
          {isNormalised && (
            <Button onClick={bringBack}>{speak('composer', composer.language)('undo')}</Button>
          )}
          {repaired && (
            <>
              <span>{words('repaired')}</span>
              <Button onClick={undo}>{speak('composer', composer.language)('undo')}</Button>
            </>
          )}
        </p>
      )}
    </div>
  );
}
