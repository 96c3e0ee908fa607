import { checkId, ID_KINDS, type IdFinding, type IdKind } from './ids.ts';
import type { Field } from './schema.ts';

/** What is to be said about the value of a field. Empty values have nothing to find; never throws. */
export function checkField(field: Field, typed: string): IdFinding[] {
  const value = typed.trim();
  if (value === '') return [];
  if (isIdKind(field.kind)) return checkId(field.kind, typed);
  if (field.kind === 'amount') return checkAmount(value, field.aboveZero ?? false);
  if (field.kind === 'currency' && !/^[A-Z]{3}$/.test(value)) {
    const repair = value.toUpperCase();
    const message = 'A currency has three capital letters, such as USD.';
    return [{ severity: 'error', message, ...(/^[A-Z]{3}$/.test(repair) && { repair }) }];
  }
  return [];
}

const isIdKind = (kind: Field['kind']): kind is IdKind => (ID_KINDS as string[]).includes(kind);

/** AWS takes digits with up to 8 decimals; an adjustment is above 0, a refund in a support case may be 0. */
function checkAmount(value: string, aboveZero: boolean): IdFinding[] {
  if (!/^\d+(?:\.\d{1,8})?$/.test(value)) {
    const repair = value
      .replace(/[^\d.,]/g, '')
      .replace(/,(?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.');
    const message = 'An amount has digits and a point only, such as 1250.00.';
    return [{ severity: 'error', message, ...(/^\d+(?:\.\d{1,8})?$/.test(repair) && { repair }) }];
  }
  if (aboveZero && Number(value) === 0)
    return [{ severity: 'error', message: 'The amount has to be above 0.' }];
  return [];
}
