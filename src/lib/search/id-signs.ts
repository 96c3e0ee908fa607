import { vendorNames, vendorOf } from '../vendors/vendors.ts';
import type { IdSign } from './recognise.ts';

/** Those that the vendors' own signs are too strict for: what somebody begins to type, or writes with spaces. */
const BEGUN: IdSign[] = [
  ['aws-account', String.raw`^\d{4}[- ]?\d{4}[- ]?\d{4}$`],
  ['softwareone-agreement', '^AGR-'],
  ['softwareone-subscription', '^SUB-'],
  ['softwareone-order', '^ORD-'],
];

/** How to recognise every kind of ID. It goes to the browser as data: the vendors' modules would weigh on other pages. */
export const idSigns: readonly IdSign[] = [
  ...BEGUN,
  ...vendorNames.flatMap((vendor) =>
    Object.entries(vendorOf(vendor).ids).flatMap(([kind, { sign }]): IdSign[] =>
      sign ? [[`${vendor}-${kind}`, sign.source]] : [],
    ),
  ),
];
