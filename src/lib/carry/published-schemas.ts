import * as z from 'zod/mini';
import { sealedRecordSchema } from '../record/schema.ts';
import { lockedFileSchema, sealedFileSchema } from './schema.ts';

/** The files that leave this site, by the name under which their form is published, each as it is checked when it comes back. */
const FILES = {
  cases: { title: 'Cases, as Clean Exit exports them', schema: sealedFileSchema },
  'locked-cases': { title: 'Cases, locked with a passphrase', schema: lockedFileSchema },
  record: { title: 'The record of a case', schema: sealedRecordSchema },
} as const;

/** The names of the published schemas. */
export const SCHEMA_NAMES = Object.keys(FILES) as (keyof typeof FILES)[];

/** The form of a file as JSON Schema, draft 2020-12. What only code can say, as that a digest fits, is not in it. */
export function publishedSchema(name: keyof typeof FILES, address: string): Record<string, unknown> {
  const { title, schema } = FILES[name];
  return { ...z.toJSONSchema(schema), $id: address, title };
}
