import { useEffect } from 'preact/hooks';
import { $openedVersion } from '../../lib/checklist/version-store.ts';
import { readFragment } from '../../lib/link/fragment.ts';

/** Shows the parts of one version, and the entries of the table of contents that lead into them. */
export function showVersion(version: string | undefined): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-version]')) {
    part.dataset['shown'] = String(version !== undefined && versionsOf(part).includes(version));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-contents-list] a')) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    link.parentElement!.hidden = target?.closest('[data-shown="false"]') != null;
  }
}

/** Opens the version of the step that the address asks for, on load and whenever it changes; keeps nothing. */
export function useLinkedVersion(chosen: string | undefined): void {
  useEffect(() => {
    const open = () => {
      const asked = readFragment(location.hash);
      const step = asked.kind === 'step' ? document.getElementById(asked.step) : null;
      const versions = versionsOf(step?.closest<HTMLElement>('[data-version]'));
      const [first = ''] = versions;
      if (!step || !first) return;
      const wasHidden = step.offsetParent === null;
      const isChosen = versions.includes(chosen ?? '');
      $openedVersion.set(isChosen ? '' : first);
      showVersion(isChosen ? chosen : first);
      // The browser could not go to what was not there.
      if (wasHidden) step.closest<HTMLElement>('[data-step]')?.focus();
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [chosen]);
}

const versionsOf = (part: HTMLElement | null | undefined): string[] =>
  part?.dataset['version']?.split(' ') ?? [];
