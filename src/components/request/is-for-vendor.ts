import type { RequestKind } from '../../lib/request/schema.ts';

/** Whether the text goes into a form of the vendor; else it is a message to somebody. */
export const isForVendor = ({ api, fields }: RequestKind): boolean =>
  api !== undefined || fields.some(({ reader }) => reader === 'aws');
