import { expect, test } from 'vitest';
import { vulnerablePackages } from '../../setup/audit.ts';

test('a package with a known vulnerability is named with how grave it is', () => {
  const report = JSON.stringify({ vulnerabilities: { zod: { severity: 'high' }, astro: {} } });
  expect(vulnerablePackages(report)).toEqual(['zod (high)', 'astro (unknown)']);
});

test('a report without any is an answer, a registry that refuses or is silent is none', () => {
  expect(vulnerablePackages('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual([]);
  expect(vulnerablePackages('{"message":"405 Method Not Allowed","statusCode":405}')).toBeUndefined();
  expect(vulnerablePackages('null')).toBeUndefined();
  expect(vulnerablePackages('')).toBeUndefined();
});
