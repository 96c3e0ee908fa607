import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import { panelId, PANELS, tabId, type Panel } from './panel.ts';
import type { Composer } from './use-composer.ts';

/** Form or text, where there is no room for both; arrow keys go from one to the other. */
export default function ComposerTabs({ composer }: { composer: Composer }) {
  const { id, panel, ready, language } = composer;
  const words = speak('composer', language);
  const choose = (next: Panel) => {
    composer.show(next);
    document.getElementById(tabId(id, next))?.focus({ preventScroll: true });
  };
  const move = (event: KeyboardEvent) => {
    const next = { ArrowLeft: 'form', ArrowRight: 'text', Home: 'form', End: 'text' }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next as Panel);
  };
  return (
    <div class={styles['tabs']} role="tablist" aria-label={words('panels')}>
      {PANELS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(id, one)}
          aria-selected={one === panel}
          aria-controls={panelId(id, one)}
          tabIndex={one === panel ? 0 : -1}
          disabled={!ready}
          onClick={() => choose(one)}
          onKeyDown={move}
        >
          {words(`panel-${one}`)}
        </button>
      ))}
    </div>
  );
}
