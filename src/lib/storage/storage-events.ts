/** Tells a page that what is stored has changed elsewhere: the key, or `null` where anything may have. */
export interface StorageEvents {
  /** Calls back until the function that it returns is called. */
  listen(tell: (key: string | null) => void): () => void;
}

/** The events of this window: another tab writes or clears, or the page comes back from the browser's cache. */
export const windowEvents: StorageEvents = {
  listen(tell) {
    if (typeof window === 'undefined') return () => undefined;
    const onStorage = ({ key }: StorageEvent) => tell(key);
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && tell(null);
    addEventListener('storage', onStorage);
    addEventListener('pageshow', onShow);
    return () => {
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', onShow);
    };
  },
};
