import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose, composeLines, fill, namesIn } from '../../../src/lib/request/compose.ts';
import { kind } from './sample-kind.ts';
import { anyText } from '../../setup/any-text.ts';

/** Text that looks like a template, a regular expression or HTML, among any other. */
const typed = fc
  .oneof(
    fc.constantFrom(
      '{agreement}',
      '{wrong}',
      '{{x}}',
      '$&',
      '$1',
      '\\1',
      '<b>x</b>',
      '&amp;',
      '%s',
      '__proto__',
      'constructor',
      ' two\nlines ',
    ),
    anyText({ minLength: 1 }),
  )
  .filter((text) => text.trim() !== '');

const terms = { code: 'TERMS', wrong: '36 months', right: '12 months' };

test('what is typed appears unchanged and once, and is never taken for a template', () => {
  fc.assert(
    fc.property(typed, typed, (wrong, right) => {
      expect(compose(kind, { code: 'TERMS', wrong, right }).text).toBe(
        `Accepted: ${wrong}. Agreed: ${right}.`,
      );
    }),
  );
});

test('the pieces make up the text without gap, and each piece of a field is what was typed into it', () => {
  const values = fc.record({
    code: fc.constantFrom('TERMS', 'OTH', 'GONE', ''),
    wrong: typed,
    right: typed,
    cause: typed,
    free: fc.option(typed, { nil: '' }),
    next: fc.option(typed, { nil: '' }),
    link: typed,
  });
  fc.assert(
    fc.property(values, (some) => {
      const { text, reason, segments } = compose(kind, some);
      expect(segments.map((one) => one.text).join('')).toBe(text);
      expect(text.startsWith(reason)).toBe(true);
      let at = 0;
      for (const { start, end, field, text: piece } of segments) {
        expect(start).toBe(at);
        expect(text.slice(start, end)).toBe(piece);
        if (field) expect(piece).toBe(some[field as keyof typeof some]);
        at = end;
      }
    }),
  );
});

test('the text is the sentence of the code, then the lines whose fields are filled', () => {
  const { text, reason, segments } = compose(kind, { ...terms, next: 'a new offer', from: '2026-11-01' });
  expect(reason).toBe('Accepted: 36 months. Agreed: 12 months.');
  expect(text).toBe('Accepted: 36 months. Agreed: 12 months.\nNext: a new offer');
  expect(segments.flatMap(({ field }) => field ?? [])).toEqual(['wrong', 'right', 'next']);
});

test('without a reason the text begins with its first line', () => {
  expect(compose(kind, { next: 'a new offer' }).text).toBe('Next: a new offer');
  expect(compose({ ...kind, reason: undefined }, { next: 'x', link: 'y' }).text).toBe('Next: x\nAt y');
});

test('a reason that is written freely takes the place of the sentence, as it stands', () => {
  fc.assert(
    fc.property(typed, (free) => {
      const { text, segments } = compose(kind, { ...terms, free });
      expect(text).toBe(free);
      expect(segments).toEqual([{ text: free, field: 'free', start: 0, end: free.length }]);
    }),
  );
});

test('what stands in a field that is not asked for now is no part of the text', () => {
  expect(compose(kind, { ...terms, cause: 'left under another code' }).text).not.toContain('left');
  expect(compose(kind, { free: 'written before a code was chosen' }).text).toBe('');
  expect(compose(kind, { ...terms, code: 'GONE' }).text).toBe('');
});

test('a template with a missing value gives nothing, not a sentence with a hole', () => {
  expect(fill('A: {one}.', {})).toBeUndefined();
  expect(fill('A: {one}.', { one: '  ' })).toBeUndefined();
  expect(fill('{constructor}', {})).toBeUndefined();
  expect(compose(kind, { code: 'TERMS', wrong: '36 months' }).text).toBe('');
});

test('a template is made of its words and its values, of which none is empty; a space between two values is a word', () => {
  const one = { text: 'a', field: 'one' };
  const two = { text: 'b', field: 'two' };
  expect(fill('{one}{two}', { one: 'a', two: 'b' })).toEqual([one, two]);
  expect(fill('{one} {two}', { one: 'a', two: 'b' })).toEqual([one, { text: ' ' }, two]);
});

test('other texts are made of their own lines', () => {
  expect(composeLines(kind, ['End {agreement}.', 'On {from}.'], { agreement: 'agmt-1' })).toBe('End agmt-1.');
});

test('other texts hold nothing of a field that is not asked for now', () => {
  expect(composeLines(kind, ['{cause}', 'End.'], { ...terms, cause: 'left over' })).toBe('End.');
});

test('a template names its fields', () => {
  expect(namesIn('Between {from} and {until}, {} {not this}')).toEqual(['from', 'until']);
});
