import { pagePath } from '../../lib/link/page-path.ts';
import type { FindingCode } from '../../lib/reason/finding.ts';
import { valueOf } from '../../lib/request/fields.ts';
import type { TextFinding } from '../../lib/request/review.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import styles from './findings.module.css';
import { inputOf, type Composer } from './use-composer.ts';

/** What can be taken out at a click; the rest is for the writer to mend, at the words that are shown. */
const REMOVABLE: FindingCode[] = ['placeholder', 'secret', 'too-long'];
/** The most characters of the words that are repeated beside what can be done about them. */
const MOST_QUOTED = 40;
const base = import.meta.env.BASE_URL;

interface Props {
  found: TextFinding;
  isOneOfSeveral: boolean;
  onTakeOut: () => void;
  composer: Composer;
}

/** What can be done about one finding: go to its words, take them out, or read a guide that serves better. */
export default function TextRepairs({ found, isOneOfSeveral, onTakeOut, composer }: Props) {
  const { finding, places } = found;
  const words = speak('composer', composer.language);
  const guides = composer.kind.instead.filter((one) => one.finding === finding.code);
  const [place] = places;
  if (!place && guides.length === 0) return null;
  const typed = place ? valueOf(composer.values, place.field).slice(place.start, place.end) : '';
  const quoted = typed.length > MOST_QUOTED ? `${typed.slice(0, MOST_QUOTED)}…` : typed;
  const show = () => {
    const input = place && inputOf(composer, place.field);
    input?.focus();
    (input as HTMLInputElement | null)?.setSelectionRange?.(place!.start, place!.end);
  };
  return (
    <p class={styles['actions']}>
      {isOneOfSeveral && quoted && <q>{quoted}</q>}
      {guides.map(({ guide, label }) => (
        <a key={guide} href={pagePath(base, `guides/${guide}`)}>
          {label}
        </a>
      ))}
      {place && <Button onClick={show}>{words('showWords')}</Button>}
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
