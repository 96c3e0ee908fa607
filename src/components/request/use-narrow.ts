import { useEffect, useState } from 'preact/hooks';

/** Below this width there is no room for the form and the text beside each other; composer.module.css says the same. */
const NARROW = '(max-width: 59.99rem)';

/** Whether the window is too narrow for two columns; `false` until that is known. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const update = () => setNarrow(query.matches);
    update();
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return narrow;
}
