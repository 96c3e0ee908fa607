import { useEffect, useState } from 'preact/hooks';
import type { adviseOn } from '../../lib/reason/advice.ts';
import { sayMissing } from '../ui/say-missing.ts';

/** What advises on reasons, once it is needed and has come. It stops nobody, so nothing waits for it. */
export function useAdvice(isNeeded: boolean): typeof adviseOn | undefined {
  const [advise, setAdvise] = useState<typeof adviseOn>();
  useEffect(() => {
    if (!isNeeded || advise) return;
    import('../../lib/reason/advice.ts').then((loaded) => setAdvise(() => loaded.adviseOn), sayMissing);
  }, [isNeeded, advise]);
  return advise;
}
