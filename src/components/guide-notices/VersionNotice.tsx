import { chooseVersion } from '../../lib/checklist/version-store.ts';
import type { Versioned } from '../../lib/checklist/version.ts';
import Button from '../ui/Button.tsx';
import Notice from '../ui/Notice.tsx';
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
  if (shown === undefined || chosen === undefined) return null;
  const names = { shown: nameOf(shown), chosen: nameOf(chosen) };
  return (
    <Notice gone={shown === chosen} said={say('openedVersion', names)}>
      {() => (
        <>
          <Button onClick={() => chooseVersion(guide, shown)}>
            {say('keepVersion', { version: names.shown })}
          </Button>
          <Button onClick={() => chooseVersion(guide, chosen)}>
            {say('backToVersion', { version: names.chosen })}
          </Button>
        </>
      )}
    </Notice>
  );
}

/** The name of a version as the choice in this page has it. */
const nameOf = (id: string): string =>
  document.querySelector(`[data-version-choice] label:has([value="${id}"]) strong`)?.textContent ?? id;
