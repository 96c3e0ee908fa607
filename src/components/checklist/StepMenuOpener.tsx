import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $askedStep } from '../../lib/checklist/open-store.ts';
import type { Identified } from '../../lib/checklist/step-keys.ts';
import type StepMenu from '../step-menu/StepMenu.tsx';
import type { ShownStep } from './steps-in-page.ts';

interface Props {
  language: string;
  guide: Identified;
  steps: readonly ShownStep[];
}

/** The menu of the step of which it was asked for, fetched when it first is. */
export default function StepMenuOpener({ language, guide, steps }: Props) {
  const asked = useStore($askedStep, { ssr: () => '' });
  const step = steps.find(({ id }) => id === asked);
  const [Menu, setMenu] = useState<typeof StepMenu>();
  useEffect(() => {
    if (!step || Menu || import.meta.env.SSR) return;
    import('../step-menu/StepMenu.tsx').then(
      (part) => setMenu(() => part.default),
      () => {
        $askedStep.set('');
        const bar = document.querySelector('[data-checklist-bar]');
        bar?.dispatchEvent(new Event('astro:hydration-error', { bubbles: true }));
      },
    );
  }, [step, Menu]);
  return step && Menu ? <Menu key={asked} language={language} guide={guide} step={step} /> : null;
}
