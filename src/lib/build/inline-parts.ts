/**
 * Brings what stands in a finished page itself into one script and one style sheet, so that a content security policy
 * has to name two things only (`content-policy.ts`), and takes style attributes away, which no policy can name.
 */
import { minifySync } from 'vite';

/** A script that is written in the page and is code, not data. */
export const INLINE_SCRIPT = /<script>(.*?)<\/script>/gs;
export const INLINE_STYLE = /<style>(.*?)<\/style>/gs;
/** The tag of a sheet or a script in a page that is in another form than these two, and is no data or file either. */
export const UNNAMED =
  /<style(?!>)\b[^>]*>|<script(?!>|[^>]*\s(?:src=|type="application\/(?:ld\+)?json"))\b[^>]*>/;
/** A tag with a style attribute: its name, what stands before that attribute, the style, and what stands behind it. */
const TAG_WITH_STYLE = /(<[a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s+style="([^"]*)"([^>]*>)/g;

/** A page with one script of its own, where the first stood, and one style sheet; nothing in it has a style attribute. */
export const withOneOfEach = (html: string): string =>
  withOneScript(withOneStyle(withoutStyleAttributes(html)));

/** The scripts run in their order; what one declares is not seen by the next. The same one twice needs to run once. */
function withOneScript(html: string): string {
  const scripts = new Set([...html.matchAll(INLINE_SCRIPT)].map(([, code]) => `{${code}\n}`));
  return oneFor(html, INLINE_SCRIPT, `<script>${minified([...scripts].join(''))}</script>`);
}

function withOneStyle(html: string): string {
  const css = [...html.matchAll(INLINE_STYLE)].map(([, one]) => one!.trim()).join('');
  return oneFor(html, INLINE_STYLE, `<style>${css}</style>`);
}

/** What an element's style attribute said is said by a rule for a class, the last in the page's style sheet. */
export function withoutStyleAttributes(html: string): string {
  const classes = new Map<string, string>();
  const page = html.replace(
    TAG_WITH_STYLE,
    (_, tag: string, before: string, style: string, after: string) => {
      if (!classes.has(style)) classes.set(style, `i-${classes.size}`);
      const name = classes.get(style)!;
      const others = before + after;
      return others.includes(' class="')
        ? tag + others.replace(/( class="[^"]*)"/, `$1 ${name}"`)
        : `${tag} class="${name}"${others}`;
    },
  );
  const rules = [...classes].map(([style, name]) => `.${name}{${style.replace(/;$/, '')}}`).join('');
  return rules === '' ? page : page.replace('</head>', `<style>${rules}</style></head>`);
}

function oneFor(html: string, pattern: RegExp, one: string): string {
  const first = html.search(pattern);
  return html.replace(pattern, (_all, _part, at: number) => (at === first ? one : ''));
}

function minified(code: string): string {
  const { code: short, errors } = minifySync('inline.js', code);
  if (errors.length > 0) throw new Error(`A script in a page cannot be read: ${errors[0]!.message}`);
  return short;
}
