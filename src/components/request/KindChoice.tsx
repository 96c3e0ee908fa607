import Radio from '../ui/Radio.tsx';
import { speak } from '../words/words.ts';
import choice from '../ui/choice.module.css';
import type { KindEntry } from '../../lib/catalogue/catalogue.ts';
import type { Composer } from './use-composer.ts';

/** Which kind of request is written. */
export default function KindChoice({ kinds, composer }: { kinds: KindEntry[]; composer: Composer }) {
  return (
    <fieldset class={choice['choice']}>
      <legend>{speak('composer', composer.language)('chooseKind')}</legend>
      {kinds.map(({ id, kind }) => (
        <Radio
          key={id}
          name="kind"
          disabled={!composer.ready}
          checked={id === composer.id}
          onChange={() => composer.choose(id)}
        >
          {kind.title}
        </Radio>
      ))}
    </fieldset>
  );
}
