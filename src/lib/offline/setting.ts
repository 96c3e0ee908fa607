import { SCOPE } from '../storage/scope.ts';

/** Under this key stands `off` for a reader who does not want the pages kept for use without a connection. */
export const OFFLINE_KEY = `${SCOPE}offline`;

/** Whether the pages may be kept in this browser for use without a connection; they may unless the reader said no. */
export const isOfflineWanted = (storage: Record<string, string>): boolean => storage[OFFLINE_KEY] !== 'off';

/** Keeps what the reader chose; what is as usual is not stored. */
export function chooseOffline(storage: Record<string, string>, wanted: boolean): void {
  if (wanted) Reflect.deleteProperty(storage, OFFLINE_KEY);
  else storage[OFFLINE_KEY] = 'off';
}
