import { map } from 'nanostores';
import { FIRST } from '../case/case-id.ts';
import { caseKey } from '../case/cases-store.ts';
import { factKey, LAST_REQUEST } from '../case/keys.ts';
import { encodeOrigin, originKey } from '../case/origin.ts';
import { $caseId, currentEntries, forgetFirstRelease, setEntry } from '../case/store.ts';
import { SCOPE } from '../storage/scope.ts';
import { tabStorage } from '../storage/session-storage.ts';
import { forgetValues, identityOf, readValues, writeValue } from './entries.ts';
import { MOST_KEPT } from './field.ts';
import { everyField, type Values } from './fields.ts';
import type { Field, RequestKind } from './schema.ts';

/**
 * What was typed is kept in the case: facts as `fact:<name>`, the rest as `draft:<request kind>/<field id>`,
 * as typed. A field that leaves its kind keeps its entry, which is then not used; forgetting removes it as well.
 */

/** What was typed in this tab since its page was loaded: another tab does not change it under the reader's fingers. */
export const $typed = map<Record<string, string | undefined>>({});

/** The constant to render before anything is known, on the server and while hydrating. */
export const NOTHING_TYPED: Record<string, string | undefined> = {};

/** Where a tab keeps the kind that it writes in its case; the case itself keeps the one that was chosen last in any tab. */
const kindOfTab = (): string => caseKey(SCOPE, $caseId.get()) + LAST_REQUEST;

/** The kind of request that this tab was writing, or else the last one of its case; empty at first. */
export const lastKind = (): string => tabStorage[kindOfTab()] ?? currentEntries()[LAST_REQUEST] ?? '';

/** Keeps the kind of request that this tab writes. */
export function keepKind(kindId: string): void {
  tabStorage[kindOfTab()] = kindId;
  setEntry(LAST_REQUEST, kindId);
}

const typedKey = (kindId: string, field: Field): string => `${$caseId.get()} ${identityOf(kindId, field)}`;

/** The values of a request: what is kept of it in the case, under what was typed in this tab. */
export function valuesIn(
  kindId: string,
  kind: RequestKind,
  entries: Readonly<Record<string, string | undefined>>,
  typed: Readonly<Record<string, string | undefined>>,
): Values {
  const own = everyField(kind).map((field) => [field.id, typed[typedKey(kindId, field)]] as const);
  const here = own.filter(([, value]) => value !== undefined);
  return { ...readValues(kindId, kind, entries), ...Object.fromEntries(here) };
}

/** Takes what was typed into fields, and keeps it in the case, except for what is too long to be kept. */
export function setValues(kindId: string, kind: RequestKind, values: Values): void {
  for (const field of everyField(kind)) {
    const value = Object.hasOwn(values, field.id) ? values[field.id] : undefined;
    if (value === undefined) continue;
    $typed.setKey(typedKey(kindId, field), value);
    if (value.length <= MOST_KEPT) keep(writeValue(kindId, kind, field, value, currentEntries()));
  }
}

/** Remembers of facts among these fields that they were pasted. */
export function rememberPasted(kind: RequestKind, ids: readonly string[]): void {
  for (const { id, fact } of everyField(kind)) {
    if (!fact || !ids.includes(id)) continue;
    setEntry(originKey(fact), encodeOrigin('pasted', currentEntries()[factKey(fact)] ?? ''));
  }
}

/** Forgets everything that the form of a kind shows, in this tab and in the case; its facts go from other forms as well. */
export function forgetDraft(kindId: string, kind: RequestKind): void {
  if ($caseId.get() === FIRST) forgetFirstRelease(kindId);
  keep(forgetValues(kindId, kind, currentEntries()));
  for (const field of everyField(kind)) $typed.setKey(typedKey(kindId, field), undefined);
}

function keep(changes: Readonly<Record<string, string | undefined>>): void {
  for (const [key, value] of Object.entries(changes)) setEntry(key, value);
}
