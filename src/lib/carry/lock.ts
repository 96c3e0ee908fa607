import { base64 } from '@scure/base';
import type { LockedFile } from './schema.ts';

/** As OWASP recommends for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;

/** Whether this browser can lock a file: it lets pages do so only when they come over https or from this machine. */
export const canLock = (): boolean => (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;

/** A text that can be read with its passphrase only. */
export async function lock(text: string, passphrase: string, iterations = ITERATIONS): Promise<LockedFile> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, iterations, 'encrypt');
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return {
    format: 'clean-exit-locked',
    version: 1,
    iterations,
    salt: base64.encode(salt),
    iv: base64.encode(iv),
    data: base64.encode(new Uint8Array(data)),
  };
}

/** The text; nothing where the passphrase is another or the file is damaged: nobody can tell which. */
export async function unlock(locked: LockedFile, passphrase: string): Promise<string | undefined> {
  try {
    const [salt, iv, data] = [locked.salt, locked.iv, locked.data].map(bytesOf);
    const key = await keyOf(passphrase, salt!, locked.iterations, 'decrypt');
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: iv! }, key, data!));
  } catch {
    return undefined;
  }
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(base64.decode(text));

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // The same letters are written in more than one way.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, key, { name: 'AES-GCM', length: 256 }, false, [use]);
}
