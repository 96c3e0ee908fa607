import type { IdShape } from '../vendor.ts';

/** The IDs of AWS and AWS Marketplace. Patterns are those of the API reference, shapes those of its samples. */
export const ids: Record<string, IdShape> = {
  agreement: { pattern: /^[A-Za-z0-9_/-]{1,64}$/, shape: /^agmt-[a-z0-9]{25}$/, sign: /^agmt-/i },
  offer: { pattern: /^\S{1,64}$/, shape: /^offer-[a-z0-9]{13}$/, sign: /^offer-/i },
  product: {
    pattern: /^[\w-]{1,255}$/,
    shape: /^prod-[a-z0-9]{13}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    sign: /^prod-/i,
  },
  account: { pattern: /^\d{12}$/, shape: /^\d{12}$/, digits: 12 },
  invoice: { pattern: /^.{1,255}$/s, shape: /^[A-Za-z0-9][A-Za-z0-9-]{5,49}$/, open: true },
  request: { pattern: /^acr-[a-zA-Z0-9]{1,60}$/, shape: /^acr-[a-zA-Z0-9]+$/, sign: /^acr-/i },
  case: {
    pattern: /^.{1,255}$/s,
    shape: /^(?:\d{6,20}|case-\d{11,12}-[A-Za-z0-9]+-\d{4}-[0-9a-f]+)$/,
    open: true,
  },
};

/** IDs of AWS that no request asks for. A product code is 25 letters and digits, of both. */
export const signs: Record<string, RegExp> = {
  adjustment: /^ba-/i,
  'product-code': /^(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{25}$/,
};
