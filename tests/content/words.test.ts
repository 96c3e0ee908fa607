import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vendorNames, vendorOf } from '../../src/lib/vendors/vendors.ts';
import type { Words } from '../../src/lib/words/say.ts';
import { ROOT } from '../setup/root.ts';
import { plainText, plainTextIn } from '../setup/plain-text.ts';
import { PSEUDO, pseudoWords } from '../setup/pseudo-language.ts';

const SRC = join(ROOT, 'src');
const WORDS = join(SRC, 'content/words');

/** The word files of a language, by feature. */
const readLanguage = (language: string): Record<string, Words> =>
  Object.fromEntries(
    readdirSync(join(WORDS, language)).map((name) => [
      name,
      JSON.parse(readFileSync(join(WORDS, language, name), 'utf8')) as Words,
    ]),
  );

/** What a language has to have in common with English: its files, their keys, and the parameters of each. */
const shapeOf = (files: Record<string, Words>) =>
  Object.entries(files)
    .flatMap(([name, words]) =>
      Object.entries(words).map(([key, message]) => {
        const parameters = JSON.stringify(message).match(/\{\w+\}/g) ?? [];
        return `${name}: ${key} ${[...new Set(parameters)].toSorted().join(' ')}`;
      }),
    )
    .toSorted();

const english = readLanguage('en');

test('every language has the files, keys and parameters of the English words', () => {
  const made = Object.entries(english).map(([name, words]) => [name, pseudoWords(words) as Words]);
  const languages = {
    [PSEUDO]: Object.fromEntries(made),
    ...Object.fromEntries(readdirSync(WORDS).map((language) => [language, readLanguage(language)])),
  };
  for (const [language, files] of Object.entries(languages)) {
    expect(shapeOf(files), language).toEqual(shapeOf(english));
  }
});

/** The words that a vendor's folder asks for: what its IDs are called and look like, its API, and the forms for that. */
const vendorWords = vendorNames.flatMap((name) => {
  const { ids, signs, operations } = vendorOf(name);
  const outputs = Object.values(operations).flatMap((operation) => Object.keys(operation.outputs));
  const api = outputs.length > 0 ? ['api', ...outputs] : [];
  const called = Object.keys(ids).flatMap((id) => [id, `${id}-example`]);
  return [...new Set([...called, ...Object.keys(signs), ...api])].map((word) => `${name}-${word}`);
});

test('there are words for everything that a vendor’s folder brings', () => {
  const known = Object.keys({ ...english['fields.json'], ...english['composer.json'] });
  expect(vendorWords.filter((word) => !known.includes(word))).toEqual([]);
});

test('every word is said somewhere, by its key or by a template such as `system.${id}`', () => {
  const code = [
    'astro.config.mjs',
    ...globSync('src/**/*.{ts,tsx,astro}', { cwd: ROOT }).filter((file) => !file.includes('content')),
  ].map((file) => readFileSync(join(ROOT, file), 'utf8'));
  const isNamed = (key: string) => code.some((text) => new RegExp(`['"\`.]${key}\\b`).test(text));
  const templates = code
    .flatMap((text) => text.match(/`(?:[\w.-]|\$\{[^{}]+\})+`/g) ?? [])
    .filter((template) => /\$\{.*[.-]|[.-].*\$\{/.test(template))
    .map((template) => new RegExp(`^${template.slice(1, -1).replace(/\$\{[^{}]+\}/g, '[\\w-]+')}$`));
  const isSaid = (key: string) =>
    vendorWords.includes(key) ||
    isNamed(key) ||
    (/[.-]/.test(key) && templates.some((template) => template.test(key)));
  const unsaid = Object.entries(english).flatMap(([name, words]) =>
    Object.keys(words)
      .filter((key) => !isSaid(key))
      .map((key) => `${name}: ${key}`),
  );
  expect(unsaid).toEqual([]);
});

test('a text in a component is found, wherever it can be seen', () => {
  const tsx = `const A = (p: { a: number }) => <p title="One" class="no" aria-label={\`Two \${p.a}\`}>
    Three {p.a > 1 ? 'Four' : say('no')} {p.a === 'no' && \`Five\`} {say('no')} <b>–</b></p>;`;
  const found = plainText(tsx, false).map((text) => text.replace(/^\d+: /, ''));
  expect(found.toSorted()).toEqual(['Five', 'Four', 'One', 'Three', 'Two']);
  const astro = `---
const no = 'No';
---
<p title="One" class="no">Two {no ? 'Three' : speak('no')}</p>
<style>no { color: red }</style>
<script>no('No')</script>`;
  expect(plainText(astro, true).toSorted()).toEqual(['4: One', '4: Three', '4: Two']);
});

test('what a reader sees stands in word files, not in components', () => {
  const found = globSync('**/*.{tsx,astro}', { cwd: SRC })
    .toSorted()
    .flatMap((file) => plainTextIn(join(SRC, file)).map((text) => `${file}:${text}`));
  expect(found).toEqual([]);
});
