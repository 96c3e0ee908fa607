import { useEffect, useState } from 'preact/hooks';
import { chooseVersion } from '../../lib/checklist/version-store.ts';
import type { Versioned } from '../../lib/checklist/version.ts';
import { useFocusBack } from '../focus/use-focus-back.tsx';
import Button from '../ui/Button.tsx';
import notice from '../ui/notice.module.css';
import { useVersion } from '../checklist/use-version.ts';
import { speak } from '../words/words.ts';

interface Props {
  language: string;
  guide: Versioned;
}

/** Tells whoever a link brought to a step of another version than their own, and asks which one to go on with. */
export default function VersionNotice({ language, guide }: Props) {
  const say = speak('guide-notices', language);
  const { shown, chosen } = useVersion(guide);
  const isOther = shown !== undefined && chosen !== undefined && shown !== chosen;
  const [wasOther, tell] = useState(false);
  const { onFocusIn, place } = useFocusBack(wasOther && !isOther);
  useEffect(() => {
    if (isOther) tell(true);
  }, [isOther]);
  if (!isOther) return wasOther ? place : null;
  const names = { shown: nameOf(shown), chosen: nameOf(chosen) };
  return (
    <div class={notice['notice']} role="status" onFocusIn={onFocusIn}>
      <p>{say('openedVersion', names)}</p>
      <Button onClick={() => chooseVersion(guide, shown)}>
        {say('keepVersion', { version: names.shown })}
      </Button>
      <Button onClick={() => chooseVersion(guide, chosen)}>
        {say('backToVersion', { version: names.chosen })}
      </Button>
    </div>
  );
}

/** The name of a version as the choice in this page has it. */
const nameOf = (id: string): string =>
  document.querySelector(`[data-version-choice] label:has([value="${id}"]) strong`)?.textContent ?? id;
