import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The client token for one thing that is asked of AWS: 64 hexadecimal digits, as many characters as AWS
 * takes. It depends on what is sent and on nothing else, so the same request has the same token in every
 * browser and after every reload, and cannot count twice; another request has another one. The order of the
 * fields makes no difference, and of their values neither do spaces beside spaces and around, nor how accents are stored.
 */
export function requestToken(operation: string, input: Record<string, unknown>): string {
  const fields = Object.entries(input)
    .map(([name, value]) => [name, asRead(String(value))])
    .filter(([, value]) => value !== '')
    .toSorted(([a], [b]) => (a! < b! ? -1 : 1));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([operation, fields]))));
}

/** A text as its readers tell it from others: nobody sees how many spaces there are, or whether `é` is one character or two. */
const asRead = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
