import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedSchema, SCHEMA_NAMES } from '../../../src/lib/carry/published-schemas.ts';
import { checkRecord } from '../../../src/lib/record/digest.ts';
import { ROOT } from '../../setup/root.ts';

// Days and moments have patterns beside their formats.
const validate = (name: (typeof SCHEMA_NAMES)[number]) =>
  new Ajv2020({ validateFormats: false }).compile(
    publishedSchema(name, `https://exit.example/schemas/${name}.json`),
  );
const fixture = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/exports', name), 'utf8')) as Record<string, unknown>;

test('every export of version 1 is as its published schema says, by an independent validator', () => {
  const exports = {
    cases: ['cases-version-1', 'cases-version-1-whole'],
    'locked-cases': ['locked-version-1'],
    record: ['record-version-1', 'record-version-1-system'],
  };
  for (const name of SCHEMA_NAMES) {
    const isValid = validate(name);
    for (const file of exports[name])
      expect(isValid(fixture(`${file}.json`)), `${file}: ${JSON.stringify(isValid.errors)}`).toBe(true);
  }
});

test('what is no such file is none by its schema either', () => {
  for (const name of SCHEMA_NAMES) {
    const isValid = validate(name);
    for (const value of [{}, [], 'x', null, { file: {}, sha256: '' }, { record: {}, sha256: '' }])
      expect(isValid(value)).toBe(false);
  }
  const { file, sha256 } = fixture('cases-version-1.json') as { file: object; sha256: string };
  expect(validate('cases')({ file: { ...file, more: 1 }, sha256 })).toBe(false);
});

test('a record that was exported by version 1 is known for ever as it was made', () => {
  const golden = readFileSync(join(ROOT, 'tests/fixtures/exports/record-version-1.json'), 'utf8');
  expect(checkRecord(golden)).toMatchObject({
    ok: true,
    record: { format: 'clean-exit-record', version: 1 },
  });
});
