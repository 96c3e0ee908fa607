import { aws } from './aws/vendor.ts';
import { softwareone } from './softwareone/vendor.ts';
import type { Vendor } from './vendor.ts';

/** Every vendor, by the name under which request files and the words know it. */
export const vendors = { aws, softwareone } as const satisfies Record<string, Vendor>;
export type VendorName = keyof typeof vendors;
export const vendorNames = Object.keys(vendors) as [VendorName, ...VendorName[]];

/** A vendor by its name, seen as any vendor. */
export const vendorOf = (name: VendorName): Vendor => vendors[name];
