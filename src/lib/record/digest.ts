import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sealedRecordSchema, type CaseRecord } from './schema.ts';

/** The SHA-256 of a value’s JSON, with the names of every object in order: the same content has the same digest. */
export const digestOf = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(inOrder(value)))));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, inOrder(one)]),
  );
}

/** A record as a file, with the digest of its content. */
export const recordFile = (record: CaseRecord): string =>
  `${JSON.stringify({ record, sha256: digestOf(record) }, null, 2)}\n`;

/** The most that is read of a file: characters. */
const MOST = 5_000_000;

export type CheckedRecord =
  { ok: true; record: CaseRecord } | { ok: false; reason: 'too-large' | 'no-record' | 'newer' | 'changed' };

/** Whether a file is a record that is as it was made; `changed` is one whose content is not that of its digest. Never throws. */
export function checkRecord(file: string): CheckedRecord {
  if (file.length > MOST) return { ok: false, reason: 'too-large' };
  const value = parse(file);
  const { success, data } = sealedRecordSchema.safeParse(value);
  if (!success) return { ok: false, reason: isNewer(value) ? 'newer' : 'no-record' };
  return digestOf(data.record) === data.sha256
    ? { ok: true, record: data.record }
    : { ok: false, reason: 'changed' };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(file) as unknown;
  } catch {
    return undefined;
  }
}

function isNewer(value: unknown): boolean {
  const { record } = (value ?? {}) as { record?: { format?: unknown; version?: unknown } };
  return record?.format === 'clean-exit-record' && Number(record.version) > 1;
}
