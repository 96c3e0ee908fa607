import type { IdShape } from '../vendor.ts';

const numbered = (letters: string): IdShape => ({
  pattern: new RegExp(`^${letters}(?:-\\d{4}){2,4}$`),
  shape: new RegExp(`^${letters}(?:-\\d{4}){2,4}$`),
  sign: new RegExp(`^${letters}(?:-\\d{4}){2,4}$`, 'i'),
});

/** The IDs of SoftwareOne's records: letters that say what it is, then groups of four digits. */
export const ids: Record<string, IdShape> = {
  agreement: numbered('AGR'),
  subscription: numbered('SUB'),
  order: numbered('ORD'),
};
