import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { INLINE_SCRIPT, INLINE_STYLE, UNNAMED, withOneOfEach } from './inline-parts.ts';

/** What a policy stands behind in a page: the first tag that each one has in its head. */
const CHARSET = /<meta charset="[^"]*"\s*\/?>/;

/**
 * Brings what stands in each finished page into the form that a content security policy can name, and writes the policy
 * into it: nothing runs or is fetched but what the site itself serves and the one script and the one style sheet that stand
 * in the page. Nothing may be changed in a page after it. Stops the build at a page that cannot have its policy.
 */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'clean-exit-content-policy',
    hooks: {
      'astro:build:done'({ dir }) {
        for (const path of pagesOf(fileURLToPath(dir))) {
          const page = withOneOfEach(readFileSync(path, 'utf8'));
          writeFileSync(path, withPolicy(page, path));
        }
      },
    },
  };
}

/** A page that states its own policy, before anything that the policy speaks of. Throws, with its name, where it cannot. */
export function withPolicy(html: string, name: string): string {
  const [charset] = CHARSET.exec(html) ?? [];
  if (charset === undefined)
    throw new Error(`${name} has no <meta charset="…">, behind which its policy stands.`);
  const [before, ...after] = html.split(charset);
  const [early] = /<(?:script|style|link)\b[^>]*>/.exec(before!) ?? [];
  if (early !== undefined) throw new Error(`${name} has ${early} before its policy.`);
  const [unnamed] = UNNAMED.exec(html) ?? [];
  if (unnamed !== undefined) throw new Error(`${name} has ${unnamed}, which no policy can name.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor([html])}"/>`;
  return [before, charset, meta, after.join(charset)].join('');
}

/** The policy that all pages of a built site in a folder keep, to be sent by its host with every file. */
export const sitePolicy = (folder: string): string =>
  // Only a header can refuse frames, and search compiles its index reader in a worker, which keeps the policy of its file.
  policyFor(
    pagesOf(folder).map((path) => readFileSync(path, 'utf8')),
    { scripts: ["'wasm-unsafe-eval'"], further: ["frame-ancestors 'none'"] },
  );

const pagesOf = (root: string): string[] =>
  globSync('**/*.html', { cwd: root }).map((file) => join(root, file));

/** The directives of https://www.w3.org/TR/CSP3/ for pages with these inline scripts and style sheets. */
function policyFor(
  pages: readonly string[],
  { scripts = [], further = [] }: { scripts?: string[]; further?: string[] } = {},
): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts, ...hashesOf(pages, INLINE_SCRIPT)].join(' ')}`,
    `style-src ${["'self'", ...hashesOf(pages, INLINE_STYLE)].join(' ')}`,
    // The marks of lists and boxes stand in the style sheets as pictures.
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    // HTML given as text is refused wherever a script would use it; `default` lets workers of the site start.
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ...further,
  ].join(';');
}

const hashesOf = (pages: readonly string[], part: RegExp): string[] => {
  const hashes = pages.flatMap((html) => [...html.matchAll(part)].map(([, text]) => hashOf(text!)));
  return [...new Set(hashes)].sort();
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
