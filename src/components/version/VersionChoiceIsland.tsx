import { useLayoutEffect } from 'preact/hooks';
import { chooseVersion } from '../../lib/checklist/version-store.ts';
import type { Version } from '../../lib/guide/schema.ts';
import { useVersion } from '../checklist/use-version.ts';
import choice from '../ui/choice.module.css';
import Radio from '../ui/Radio.tsx';
import { useReady } from '../ui/use-ready.ts';
import { showVersion, useLinkedVersion } from './shown-version.ts';
import styles from './version.module.css';

interface Props {
  /** What is asked, in the page’s language. */
  question: string;
  guideId: string;
  guideAliases: string[];
  versions: Version[];
}

/** The choice between the versions of a guide; the page then shows the steps of the chosen one only. */
export default function VersionChoiceIsland({ question, guideId, guideAliases, versions }: Props) {
  const guide = { id: guideId, aliases: guideAliases, versions: versions.map(({ id }) => id) };
  const ready = useReady();
  const { shown, chosen } = useVersion(guide);
  useLinkedVersion(chosen);
  useLayoutEffect(() => showVersion(shown), [shown]);

  return (
    <div class={`${styles['versions']} not-content`} data-version-choice data-pagefind-ignore>
      <fieldset class={choice['choice']} disabled={!ready}>
        <legend>{question}</legend>
        {versions.map(({ id, name, sign }) => (
          <Radio
            key={id}
            name="version"
            value={id}
            checked={shown === id}
            onChange={() => chooseVersion(guide, id)}
          >
            <span class={styles['version']}>
              <strong>{name}</strong> <span>{sign}</span>
            </span>
          </Radio>
        ))}
      </fieldset>
    </div>
  );
}
