import { chosenCode, isFree } from '../../lib/request/fields.ts';
import type { RequestKind } from '../../lib/request/schema.ts';
import Radio from '../ui/Radio.tsx';
import choice from '../ui/choice.module.css';
import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import Fold from './Fold.tsx';
import ReasonMeter from './ReasonMeter.tsx';
import RequestField from './RequestField.tsx';
import type { Composer } from './use-composer.ts';

interface Props {
  reason: NonNullable<RequestKind['reason']>;
  composer: Composer;
}

/** The vendor's reason code, and for it either the facts that it needs or a reason written freely. */
export default function ReasonFields({ reason, composer }: Props) {
  const { id, kind, values, ready, language } = composer;
  const words = speak('composer', language);
  const code = chosenCode(kind, values);
  const choose = (chosen: string) => {
    composer.type(reason.id, chosen);
    composer.left(reason.id);
  };
  return (
    <fieldset class={`${choice['choice']} ${styles['codes']}`}>
      <legend>{reason.label}</legend>
      {reason.codes.map((one, index) => (
        <Radio
          key={one.code}
          id={index === 0 ? `${id}-${reason.id}` : undefined}
          name={`${id}-code`}
          disabled={!ready}
          checked={one === code}
          onChange={() => choose(one.code)}
        >
          <span>
            {one.label} <code>{one.code}</code>
          </span>
        </Radio>
      ))}
      {code &&
        !isFree(kind, values) &&
        code.facts.map((fact) => <RequestField key={`${id}-${fact.id}`} field={fact} composer={composer} />)}
      {code && (
        <Fold title={words('ownWords')} fields={[reason.free]} composer={composer}>
          <RequestField field={reason.free} composer={composer} />
        </Fold>
      )}
      {composer.review.meter && <ReasonMeter meter={composer.review.meter} composer={composer} />}
    </fieldset>
  );
}
