import { filledRows } from './fields.ts';
import type { Values } from './fields.ts';
import type { Group } from './schema.ts';

/** The decimals that any vendor takes. */
const DECIMALS = 8;

/**
 * What the amounts of a group come to, exactly, with at least two decimals; `undefined` for a group without
 * amounts, while none stands there, and while one of them is no number yet.
 */
export function totalOf(group: Group, values: Values): string | undefined {
  const ids = group.fields.filter(({ kind }) => kind === 'amount').map(({ id }) => id);
  const amounts = filledRows(group, values).flatMap((row) => ids.map((id) => row[id]!).filter(Boolean));
  if (amounts.length === 0 || !amounts.every((one) => /^\d{1,40}(?:\.\d{1,8})?$/.test(one))) return undefined;
  return printed(amounts.reduce((sum, one) => sum + unitsOf(one), 0n));
}

/** Whole numbers of the smallest part: 0.1 and 0.2 are 0.3 only so. */
function unitsOf(amount: string): bigint {
  const [whole, part = ''] = amount.split('.');
  return BigInt(whole! + part.padEnd(DECIMALS, '0'));
}

function printed(units: bigint): string {
  const digits = String(units).padStart(DECIMALS + 1, '0');
  const part = digits.slice(-DECIMALS).replace(/0{1,6}$/, '');
  return `${digits.slice(0, -DECIMALS)}.${part}`;
}
