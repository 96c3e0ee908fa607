import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareFormats } from '../../../src/lib/link/share-formats.ts';

const step = {
  title: 'To approve, type [approve]',
  within: 'Answer a “request”',
  link: 'https://exit.example/guides/x/#open&case=1.AA',
};

test('a step goes out as link, plain text, Markdown and rich text', () => {
  expect(shareFormats(step)).toEqual({
    link: step.link,
    plain: `To approve, type [approve] (Answer a “request”)\n${step.link}`,
    markdown: `[To approve, type \\[approve\\]](${step.link}) (Answer a “request”)`,
    html: '<a href="https://exit.example/guides/x/#open&amp;case=1.AA">To approve, type [approve]</a> (Answer a “request”)',
  });
});

test('whatever a title holds, it makes no element and no other link', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, within) => {
      const { html, markdown } = shareFormats({ title, within, link: 'https://exit.example/' });
      expect(html.match(/</g)).toHaveLength(2);
      expect(markdown.replace(/\\./gs, '')).toMatch(/^\[[^\]]*\]\(https:\/\/exit\.example\/\) \([^)]*\)$/s);
    }),
  );
});

test('in rich text every sign that HTML reads is written as a reference', () => {
  const { html } = shareFormats({ title: `<b>"it's"</b>`, within: 'A & B', link: 'https://exit.example/' });
  expect(html).toBe(
    '<a href="https://exit.example/">&lt;b&gt;&quot;it&#39;s&quot;&lt;/b&gt;</a> (A &amp; B)',
  );
});
