import {
  persistentAtom,
  persistentMap,
  setPersistentEngine,
  windowPersistentEvents,
} from '@nanostores/persistent';
import { browserStorage } from '../storage/browser-storage.ts';
import type { Values } from './compose.ts';

/**
 * Drafts of requests: one entry a field, under `clean-exit:draft:<request kind>/<field id>`, as typed.
 * A field that leaves its kind keeps its entry, which is then not used; “forget” removes it as well.
 */
const PREFIX = 'clean-exit:draft:';

if (typeof window !== 'undefined') setPersistentEngine(browserStorage, windowPersistentEvents);

export const $drafts = persistentMap<Record<string, string | undefined>>(PREFIX, {});

/** The kind of request that was last chosen, to which a reload comes back. */
export const $lastKind = persistentAtom<string>('clean-exit:last-request', '');

/** The constant to render before drafts are known, on the server and while hydrating. */
export const NO_DRAFTS: Record<string, string | undefined> = {};

/** What was typed into the fields of a kind. */
export const valuesOf = (drafts: Record<string, string | undefined>, kindId: string): Values =>
  Object.fromEntries(
    Object.entries(drafts)
      .filter(([key]) => key.startsWith(`${kindId}/`) && !key.includes(TOKEN))
      .map(([key, value]) => [key.slice(kindId.length + 1), value]),
  );

/** Keeps what was typed; emptying a field removes its entry. */
export const setValue = (kindId: string, field: string, value: string): void =>
  $drafts.setKey(`${kindId}/${field}`, value === '' ? undefined : value);

/** Forgets the draft of a kind and returns what brings it back. */
export function forgetDraft(kindId: string): () => void {
  const before = Object.entries($drafts.get()).filter(([key]) => key.startsWith(`${kindId}/`));
  for (const [key] of before) $drafts.setKey(key, undefined);
  return () => {
    for (const [key, value] of before) {
      if ($drafts.get()[key] === undefined) $drafts.setKey(key, value);
    }
  };
}

const TOKEN = '/~token';

/**
 * The client token for a part of a request. It stays while the content does, also after a reload, so that
 * sending the same request again does not count twice; another content gets another token.
 */
export function tokenFor(kindId: string, part: number, content: string): string {
  const key = `${kindId}${TOKEN}${part}`;
  const [token, of] = $drafts.get()[key]?.split(' ') ?? [];
  const mark = markOf(content);
  if (token && of === mark) return token;
  const fresh = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  $drafts.setKey(key, `${fresh} ${mark}`);
  return fresh;
}

/** A short mark by which a content is known again (FNV-1a). */
function markOf(content: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index++)
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
