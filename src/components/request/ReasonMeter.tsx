import { useRef } from 'preact/hooks';
import { readReason, type Meter, type PartName } from '../../lib/reason/meter.ts';
import { speak } from '../words/words.ts';
import styles from './meter.module.css';
import type { Composer } from './use-composer.ts';

/** How many of the words that light a part are repeated beside it, and how many characters of each. */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 32;

/** What a reader of the reason will learn: four parts, each with the words that light it or with what would. */
export default function ReasonMeter({ composer }: { composer: Composer }) {
  const words = speak('reason', composer.language);
  const { reason } = composer.review.composition;
  const meter = readReason(reason);
  const isOpen = meter.judged || reason.trim() === '';
  const dark = (name: PartName) => words(isOpen ? `meter-${name}-hint` : 'meter-unjudged');
  return (
    <div class={styles['meter']} data-meter>
      <p>{words('meter')}</p>
      <ul>
        {meter.parts.map(({ name, spans }) => (
          <li key={name} data-part={name} data-lit={spans.length > 0 || undefined}>
            <span class={styles['mark']} aria-hidden="true" />
            <span>{words(`meter-${name}`)}</span>
            <span class={styles['words']}>
              {spans.length === 0
                ? dark(name)
                : spans.slice(0, MOST_WORDS).map((span) => <q key={span.start}>{quote(reason, span)}</q>)}
            </span>
          </li>
        ))}
      </ul>
      {!isOpen && <p class={styles['words']}>{words('meter-language')}</p>}
      <p class="sr-only" role="status">
        {useSettled(sayMeter(meter, composer.language), composer.form.typing === undefined)}
      </p>
    </div>
  );
}

function quote(reason: string, { start, end }: { start: number; end: number }): string {
  const characters = [...reason.slice(start, end)];
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS).join('')}…`
    : characters.join('');
}

function sayMeter({ parts }: Meter, language: string): string {
  const words = speak('reason', language);
  const lit = parts.filter(({ spans }) => spans.length > 0).map(({ name }) => words(`meter-${name}`));
  return lit.length > 0
    ? words('meter-tells', { parts: new Intl.ListFormat(language).format(lit) })
    : words('meter-tells-nothing');
}

/** The value as it was when things were settled last, so that nothing is announced while somebody types. */
function useSettled(value: string, isSettled: boolean): string {
  const settled = useRef('');
  if (isSettled) settled.current = value;
  return settled.current;
}
