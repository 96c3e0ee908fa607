import { expect, test } from 'vitest';
import { needsOf, type Need } from '../../../src/lib/build/selector-needs.ts';

const name = (name: string): Need => ({ kind: 'name', name });
const value = (name: string, value: string): Need => ({ kind: 'value', name, value });
const rootWithout = (name: string): Need => ({ kind: 'root-without', name });
const element = (...oneOf: string[]): Need => ({ kind: 'element', oneOf, inText: false });

test('a selector needs each element, class, id and attribute that it names, and nothing for the rest', () => {
  expect(needsOf('ul.a > li#b + [data-c="d"]:hover ~ *::before')).toEqual([
    element('ul'),
    name('a'),
    element('li'),
    name('b'),
    name('data-c'),
    value('data-c', 'd'),
  ]);
});

test('elements of the text of a page are known as such', () => {
  expect(needsOf('.sl-markdown-content p')).toEqual([
    name('sl-markdown-content'),
    { kind: 'element', oneOf: ['p'], inText: true },
  ]);
});

test('of a choice between elements one is needed; other brackets need nothing', () => {
  expect(needsOf('tr :is(th, td:last-child)')).toEqual([element('tr'), element('th', 'td')]);
  for (const other of [':is(th, .a)', ':is(.a, .b)', ':where(th, td)', ':not(p)', ':has(> p)'])
    expect(needsOf(`tr ${other}`), other).toEqual([element('tr')]);
});

test('only a direction from right to left is one that the page has to run in', () => {
  expect(needsOf('[dir="rtl"]')).toEqual([name('dir'), { kind: 'right-to-left' }]);
  expect(needsOf('[dir=ltr]')).toEqual([name('dir')]);
  expect(needsOf('[data-dir=rtl]')).toEqual([name('data-dir'), value('data-dir', 'rtl')]);
});

test('a value is needed of attributes for data, and only where it is the whole', () => {
  expect(needsOf('[data-a]')).toEqual([name('data-a')]);
  for (const part of ['^', '$', '*', '~', '|'])
    expect(needsOf(`[data-a${part}="b"]`), part).toEqual([name('data-a')]);
  expect(needsOf('[type=radio]')).toEqual([name('type')]);
});

test('the root must not have what a selector wants it to be without; elsewhere that may be so of another element', () => {
  expect(needsOf('html:not([data-a]) p')).toEqual([element('html'), rootWithout('data-a'), element('p')]);
  expect(needsOf(':root:not([data-a])')).toEqual([rootWithout('data-a')]);
  for (const other of ['p:not([data-a])', ':not([data-a])', 'html :not([data-a])'])
    expect(needsOf(other), other).not.toContainEqual(rootWithout('data-a'));
  for (const other of [
    'html:not([data-a=b])',
    'html:not([data-a], .b)',
    'html:not(.a)',
    'html:is([data-a])',
    'html:not([data-a] p)',
  ])
    expect(needsOf(other), other).not.toContainEqual(rootWithout('data-a'));
});

test('a selector is read once, since many pages have it', () => {
  expect(needsOf('.read-once')).toBe(needsOf('.read-once'));
});
