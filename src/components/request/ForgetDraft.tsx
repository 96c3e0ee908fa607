import { useStore } from '@nanostores/preact';
import { $storageFailed } from '../../lib/storage/browser-storage.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import type { Composer } from './use-composer.ts';

/** Forgets a draft at a click, and brings it back at another. */
export default function ForgetDraft({ composer }: { composer: Composer }) {
  const { values, ready, form, language } = composer;
  const storageFailed = useStore($storageFailed, { ssr: () => false });
  const words = speak('composer', language);
  const empty = Object.values(values).every((value) => !value);
  const canUndo = empty && form.undo?.what === 'forgot';
  return (
    <div class={styles['forget']}>
      <Button disabled={!ready || (empty && !canUndo)} onClick={canUndo ? composer.undo : composer.forget}>
        {canUndo ? words('undoForgetting') : words('forget')}
      </Button>
      {!storageFailed && <span>{words('kept')}</span>}
    </div>
  );
}
