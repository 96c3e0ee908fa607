import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Why what a link or a file carries cannot be had: there is none, it is too large, a newer site made it, or it is not what was sent. */
export type Unreadable = 'none' | 'too-large' | 'newer' | 'damaged';
export type Opened = { ok: true; value: unknown } | { ok: false; reason: Unreadable };

/** The most that is read: characters of a sealed text, and bytes of what is in it. */
export const MOST_SEALED = 60_000;
const MOST_BYTES = 500_000;

/** In version 1 the checksum was over what is in the text; there one end of a deflated text could be another and say the same. */
const VERSION = 2;
const OLDEST = 1;
const CHECKSUM = 4;

/**
 * A value as a text for an address: the version, a dot, and as base64url four bytes of a checksum and the JSON, deflated
 * where that is shorter (`2z.`). Later versions get another number, and earlier ones stay readable.
 */
export function seal(value: unknown): string {
  const json = strToU8(JSON.stringify(value));
  const deflated = deflateSync(json, { level: 9 });
  const [form, data] = deflated.length < json.length ? ['z', deflated] : ['', json];
  return `${VERSION}${form}.${base64urlnopad.encode(concatenate(checksumOf(data), data))}`;
}

/**
 * What was sealed. It never throws. A text that was cut, or in which a character is another, is `damaged`: the checksum is
 * there so that a mail program that changes a letter cannot make another ID of one.
 */
export function open(sealed: string): Opened {
  if (sealed === '') return { ok: false, reason: 'none' };
  if (sealed.length > MOST_SEALED) return { ok: false, reason: 'too-large' };
  const [, version, form, text = ''] = /^(\d{1,6})(\w*)\.(.*)/s.exec(sealed) ?? [];
  if (Number(version) > VERSION) return { ok: false, reason: 'newer' };
  if (!(Number(version) >= OLDEST) || !['', 'z'].includes(form!)) return { ok: false, reason: 'damaged' };
  try {
    return openBytes(base64urlnopad.decode(text), form === 'z', Number(version));
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

function openBytes(bytes: Uint8Array, deflated: boolean, version: number): Opened {
  const data = bytes.slice(CHECKSUM);
  const json = deflated ? inflateSync(data, { out: new Uint8Array(MOST_BYTES) }) : data;
  const isWhole = checksumOf(version === 1 ? json : data).every((byte, at) => byte === bytes[at]);
  return isWhole ? { ok: true, value: JSON.parse(strFromU8(json)) } : { ok: false, reason: 'damaged' };
}

const checksumOf = (bytes: Uint8Array): Uint8Array => sha256(bytes).slice(0, CHECKSUM);

function concatenate(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
