import { pagePath } from '../../lib/link/page-path.ts';
import type { FindingCode } from '../../lib/reason/finding.ts';
import { valueOf } from '../../lib/request/fields.ts';
import type { TextFinding } from '../../lib/request/review.ts';
import { excerptAround } from '../../lib/words/excerpt.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import styles from './findings.module.css';
import type { Composer } from './use-composer.ts';

/** What can be taken out at a click; the rest is for the writer to mend, at the words that are shown. */
const REMOVABLE: FindingCode[] = ['placeholder', 'secret', 'too-long'];
const base = import.meta.env.BASE_URL;

interface Props {
  found: TextFinding;
  onTakeOut: () => void;
  composer: Composer;
}

/** What can be done about one finding: go to its words, take them out, or read a guide that serves better. */
export default function TextRepairs({ found, onTakeOut, composer }: Props) {
  const { finding, places } = found;
  const words = speak('composer', composer.language);
  const guides = composer.kind.instead.filter((one) => one.finding === finding.code);
  const [place] = places;
  if (!place && guides.length === 0) return null;
  const around = place && excerptAround(valueOf(composer.values, place.field), place.start, place.end);
  return (
    <p class={styles['actions']}>
      {around && (
        <q data-excerpt>
          {around.before}
          <mark>{around.words}</mark>
          {around.after}
        </q>
      )}
      {guides.map(({ guide, label }) => (
        <a key={guide} href={pagePath(base, `guides/${guide}`)}>
          {label}
        </a>
      ))}
      {place && <Button onClick={() => composer.goTo(place.field, place)}>{words('showWords')}</Button>}
      {place && REMOVABLE.includes(finding.code) && <Button onClick={onTakeOut}>{words('takeOut')}</Button>}
      <Overruling found={found} composer={composer} />
    </p>
  );
}

/** Overrules what only looks like a slip, or takes that back. */
function Overruling({ found: { literal, meant = false }, composer }: Pick<Props, 'found' | 'composer'>) {
  const words = speak('composer', composer.language);
  if (literal === undefined) return null;
  return (
    <Button onClick={() => composer.mean(literal, !meant)}>{words(meant ? 'notMeant' : 'meant')}</Button>
  );
}
