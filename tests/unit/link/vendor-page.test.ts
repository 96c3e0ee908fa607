import { expect, test } from 'vitest';
import { isVendorPage } from '../../../src/lib/link/vendor-page.ts';

test.each([
  'https://aws.amazon.com/marketplace/x?y=1#z',
  'https://us-east-1.console.aws.amazon.com/',
  'https://portal.platform.softwareone.com/',
  'https://amazon.com/',
  'https://softwareone.com/',
])('a page of the vendors may be opened: %s', (address) => expect(isVendorPage(address)).toBe(true));

test.each([
  'http://aws.amazon.com/',
  'https://aws.amazon.com.evil.example/',
  'https://evil-amazon.com/',
  'https://aws.amazon.com@evil.example/',
  'https://aws.amazon.com:x@evil.example/',
  'https://user@aws.amazon.com/',
  'javascript:alert(1)//aws.amazon.com',
  'aws.amazon.com',
  '',
])('any other address may not: %s', (address) => expect(isVendorPage(address)).toBe(false));
