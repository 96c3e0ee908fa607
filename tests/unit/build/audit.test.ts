import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { verdict, vulnerablePackages } from '../../setup/audit.ts';

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

test('the tests fail for a known vulnerability, and say so where the registry tells of none', () => {
  expect(verdict('{"vulnerabilities":{"zod":{"severity":"low"}}}')).toEqual({
    says: 'Known vulnerabilities, see “npm audit --omit=dev”: zod (low)',
    fails: true,
  });
  expect(verdict('{"vulnerabilities":{}}').fails).toBe(false);
  const silent = verdict('');
  expect(silent.fails).toBe(false);
  expect(silent.says).toContain('not checked');
});

test('npm test asks for them', () => {
  expect(packageJson.scripts.test).toMatch(/ test:audit\b/);
  expect(packageJson.scripts['test:audit']).toBe('node tests/setup/audit.ts');
});
