import { join } from 'node:path';

/** The folder of the project. It stands by itself, so that who only needs it does not read the whole content. */
export const ROOT = join(import.meta.dirname, '..', '..');
