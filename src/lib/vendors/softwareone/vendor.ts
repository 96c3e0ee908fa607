import type { Vendor } from '../vendor.ts';
import { ids } from './ids.ts';

/** The SoftwareOne Marketplace Platform, which has forms but no API for what is written here. */
export const softwareone: Vendor = { ids, signs: {}, operations: {} };
