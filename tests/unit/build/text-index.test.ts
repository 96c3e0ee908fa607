import { expect, test } from 'vitest';
import { spaced, withoutMarks } from '../../../src/lib/build/text-index.ts';

test('terms, cells and buttons are set apart from what follows; words within a sentence stay', () => {
  expect(spaced('<dl><dt>Who</dt><dd>Buyers</dd></dl>')).toBe('<dl><dt>Who</dt> <dd>Buyers</dd> </dl>');
  expect(spaced('<td>Ends</td><td>Stays</td>')).toBe('<td>Ends</td> <td>Stays</td>');
  expect(spaced('<td>Ends</td></tr>')).toBe('<td>Ends</td> </tr>');
  expect(spaced('<p>Type <code>approve</code>.</p>')).toBe('<p>Type <code>approve</code>.</p>');
});

test('a finished page does not say what of it was searched through, and keeps all else', () => {
  const page =
    '<main data-pagefind-body lang="en"><h1 data-pagefind-meta="title">One</h1><p data-page>Two</p></main>';
  expect(withoutMarks(page)).toBe('<main lang="en"><h1>One</h1><p data-page>Two</p></main>');
});
