import { useEffect, useState } from 'preact/hooks';

/** Whether an island has taken over from its HTML. Until then its controls are disabled, so that no click is lost. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
