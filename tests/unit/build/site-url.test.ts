import { expect, test } from 'vitest';
import { siteUrlProblem } from '../../../src/lib/build/site-url.ts';

test.each([undefined, ''])(
  'a build without an address (%j) is told what its addresses begin with',
  (none) => {
    expect(siteUrlProblem(none)).toMatch(/^SITE_URL is not set.*http:\/\/localhost:4321$/);
  },
);

test.each(['https://guides.example.com', 'https://guides.example.com/', 'http://example.com:8080'])(
  '%s is the origin of a web host',
  (address) => expect(siteUrlProblem(address)).toBeUndefined(),
);

test.each([
  'guides.example.com',
  'example.com:8080',
  '/guides/',
  'ftp://example.com',
  'shttp://example.com',
  'https://',
])('%s is no web address', (address) =>
  expect(siteUrlProblem(address)).toContain(`“${address}”, which is no web address`),
);

test.each([
  'https://example.com/clean-exit/',
  'https://example.com/clean-exit',
  'https://example.com/?a',
  'https://example.com/#a',
])('of %s only the origin is used, and its folder goes elsewhere', (address) => {
  expect(siteUrlProblem(address)).toMatch(/https:\/\/example\.com, is used; .*BASE_PATH$/);
});

test('the author’s own machine is no place to publish on', () => {
  expect(siteUrlProblem('http://localhost:4321')).toContain('this machine');
});
