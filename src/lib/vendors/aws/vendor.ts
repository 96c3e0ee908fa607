import type { Vendor } from '../vendor.ts';
import { ids, signs } from './ids.ts';
import { operations } from './operations.ts';

/** AWS, with the AWS Marketplace Agreement API. */
export const aws: Vendor = {
  ids,
  signs,
  operations,
  // Digits with up to 8 decimals.
  amount: /^\d{1,40}(?:\.\d{1,8})?$/,
};
