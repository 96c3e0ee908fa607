import { expect, test } from 'vitest';
import { pagePath } from '../../../src/lib/link/page-path.ts';
import { headingId } from '../../../src/lib/link/heading-id.ts';
import { stepIdProblem, stepPath, withStep } from '../../../src/lib/link/step-link.ts';

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

test.each(['', '7-days', 'Open', 'open_order', 'open--order', 'open-', 'öffnen'])(
  '“%s” cannot be a step id, and the author is told what can',
  (id) => expect(stepIdProblem(id)).toBe('lower-case words joined by hyphens, starting with a letter'),
);

test('what the ids of headings end in cannot end the id of a step', () => {
  expect(headingId('open')).toBe('open-title');
  expect(stepIdProblem('open-title')).toBe('an id that does not end in -title');
});
