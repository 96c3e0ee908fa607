import { expect, test } from 'vitest';
import { spaced } from '../../../src/lib/build/text-index.ts';

test('terms, cells and buttons are set apart from what follows; words within a sentence stay', () => {
  expect(spaced('<dl><dt>Who</dt><dd>Buyers</dd></dl>')).toBe('<dl><dt>Who</dt> <dd>Buyers</dd> </dl>');
  expect(spaced('<td>Ends</td><td>Stays</td>')).toBe('<td>Ends</td> <td>Stays</td>');
  expect(spaced('<td>Ends</td></tr>')).toBe('<td>Ends</td> </tr>');
  expect(spaced('<p>Type <code>approve</code>.</p>')).toBe('<p>Type <code>approve</code>.</p>');
});
