import { useRef, useState } from 'preact/hooks';
import type { Panel } from './panel.ts';

/** Which of the two panels is shown where there is no room for both; each comes back as far down as it was left. */
export function usePanel() {
  const [panel, setPanel] = useState<Panel>('form');
  const leftAt = useRef<Partial<Record<Panel, number>>>({});
  const show = (next: Panel) => {
    if (next === panel) return;
    leftAt.current[panel] = scrollY;
    setPanel(next);
    requestAnimationFrame(() => scrollTo({ top: leftAt.current[next] ?? 0, behavior: 'instant' }));
  };
  return { panel, setPanel, show };
}
