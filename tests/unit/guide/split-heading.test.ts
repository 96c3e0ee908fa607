import { expect, test } from 'vitest';
import { splitHeading } from '../../../src/lib/guide/split-heading.ts';

test('the words of a heading become a link to its step, and the text is what stands below', () => {
  expect(splitHeading('\n<h3 id="a-title">Open <strong>it</strong></h3>\n<p>Text.</p>', 'a')).toEqual({
    heading: '<h3 id="a-title"><a href="#a">Open <strong>it</strong></a></h3>',
    text: '<p>Text.</p>',
  });
});

test('only the first heading is taken, at whichever level', () => {
  const { heading, text } = splitHeading('<h4>One</h4><h4>Two</h4>', 'a');
  expect(heading).toBe('<h4><a href="#a">One</a></h4>');
  expect(text).toBe('<h4>Two</h4>');
});

test('a heading further down is a part of the text', () => {
  const html = '<p>Text.</p>\n<h3>Later</h3>';
  expect(splitHeading(html, 'a')).toEqual({ heading: '', text: html });
});

test('without a heading everything is text', () => {
  expect(splitHeading('<p>Text.</p>', 'a')).toEqual({ heading: '', text: '<p>Text.</p>' });
});
