import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  headingId,
  idFromFragment,
  pagePath,
  stepIdProblem,
  stepPath,
  withStep,
} from '../../../src/lib/link/step-link.ts';

test('paths are absolute, end in a slash and carry the base path', () => {
  expect(pagePath('/', 'guides/x')).toBe('/guides/x/');
  expect(pagePath('/clean-exit', 'guides/x')).toBe('/clean-exit/guides/x/');
  expect(pagePath('/clean-exit/', 'guides/x')).toBe('/clean-exit/guides/x/');
  expect(pagePath('/', '')).toBe('/');
  expect(stepPath('/clean-exit/', 'guides/x', 'open-order')).toBe('/clean-exit/guides/x/#open-order');
});

test('a copied step link has the step and nothing else that was in the address', () => {
  expect(withStep('https://exit.example/guides/x/?utm=1#old', 'open-order')).toBe(
    'https://exit.example/guides/x/#open-order',
  );
});

test.each(['open', 'wait-7-days', 'use-2nd-page'])('“%s” can be a step id', (id) =>
  expect(stepIdProblem(id)).toBeUndefined(),
);

test.each(['', '7-days', 'Open', 'open_order', 'open--order', 'open-', 'öffnen', headingId('open')])(
  '“%s” cannot be a step id',
  (id) => expect(stepIdProblem(id)).toBeTypeOf('string'),
);

test('a fragment gives the id it asks for, decoded', () => {
  expect(idFromFragment('#open-order')).toBe('open-order');
  expect(idFromFragment('#caf%C3%A9')).toBe('café');
  expect(idFromFragment('#')).toBeUndefined();
  expect(idFromFragment('')).toBeUndefined();
});

test('no fragment makes reading throw, not even one that cannot be decoded', () => {
  expect(idFromFragment('#%E0%A4%A')).toBe('%E0%A4%A');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void idFromFragment(text)));
});
