/** What a browser refuses because of the policy in a page alone, and because of the one that its host sends alone. */
import { GUIDE } from '../pages.ts';
import { expect, test, type Page } from '../test.ts';

declare global {
  interface Window {
    violations: string[];
    add: <T extends keyof HTMLElementTagNameMap>(
      tag: T,
      attributes: Record<string, string>,
      text?: string,
    ) => HTMLElementTagNameMap[T];
    trustedTypes: {
      createPolicy(name: string, rules: Record<string, (text: string) => string>): void;
    };
  }
}

const HTML = 'require-trusted-types-for trusted-types-sink';

/** What each directive is for, behind what the browser says that it refused. */
const REFUSED: [refused: string, attempt: () => unknown][] = [
  [
    'script-src-elem https://example.com/x.js',
    () => window.add('script', { src: 'https://example.com/x.js' }),
  ],
  ['script-src-elem inline', () => window.add('script', {}, 'window.violations.push("it ran")')],
  ['script-src-attr inline', () => window.add('b', { onclick: 'window.violations.push("it ran")' }).click()],
  ['script-src eval', () => window.eval('window.violations.push("it ran")')],
  ['script-src eval', () => Reflect.construct(Function, ['window.violations.push("it ran")'])()],
  ['style-src-attr inline', () => window.add('b', { style: 'color:red' })],
  ['style-src-elem inline', () => window.add('style', {}, 'p{color:red}')],
  [
    'style-src-elem https://example.com/x.css',
    () => window.add('link', { rel: 'stylesheet', href: 'https://example.com/x.css' }),
  ],
  ['connect-src https://example.com/fetch', () => fetch('https://example.com/fetch')],
  ['connect-src https://example.com/beacon', () => navigator.sendBeacon('https://example.com/beacon')],
  ['connect-src wss://example.com/socket', () => new WebSocket('wss://example.com/socket')],
  ['connect-src https://example.com/events', () => new EventSource('https://example.com/events')],
  ['img-src https://example.com/x.png', () => window.add('img', { src: 'https://example.com/x.png' })],
  ['media-src https://example.com/x.mp3', () => window.add('audio', { src: 'https://example.com/x.mp3' })],
  [
    'font-src https://example.com/x.woff2',
    () => new FontFace('x', 'url(https://example.com/x.woff2)').load(),
  ],
  ['frame-src https://example.com', () => window.add('iframe', { src: 'https://example.com/frame' })],
  ['object-src https://example.com', () => window.add('object', { data: 'https://example.com/object' })],
  ['object-src https://example.com', () => window.add('embed', { src: 'https://example.com/embed' })],
  ['worker-src blob', () => new Worker(URL.createObjectURL(new Blob(['1'])))],
  ['base-uri https://example.com', () => window.add('base', { href: 'https://example.com/' })],
  [
    'form-action https://example.com/form',
    () => window.add('form', { action: 'https://example.com/form' }).submit(),
  ],
  ['trusted-types trusted-types-policy', () => window.trustedTypes.createPolicy('other', {})],
  [`${HTML} Element innerHTML`, () => (document.body.innerHTML = '<p>')],
  [`${HTML} Element outerHTML`, () => (document.body.outerHTML = '<p>')],
  [`${HTML} Element insertAdjacentHTML`, () => document.body.insertAdjacentHTML('beforeend', '<p>')],
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- who attacks a page does not mind
  [`${HTML} Document write`, () => document.write('<p>')],
  [`${HTML} HTMLIFrameElement srcdoc`, () => window.add('iframe', { srcdoc: '<p>' })],
  [`${HTML} Range createContextualFragment`, () => new Range().createContextualFragment('<p>')],
  [`${HTML} DOMParser parseFromString`, () => new DOMParser().parseFromString('<p>', 'text/html')],
];

/** Compiled code: the policy of hosts allows it to the worker of the search, which has no other; that of pages does not. */
const COMPILED: (typeof REFUSED)[number] = [
  'script-src wasm-eval',
  () => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)),
];

const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Opens a guide with one of its two policies only, and collects what that refuses. */
async function openWith(page: Page, policy: 'in the page' | 'of the host'): Promise<void> {
  await page.route(GUIDE, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': header = '', ...headers } = response.headers();
    const body = await response.text();
    expect([header, body]).toEqual([expect.stringContaining('default-src'), expect.stringMatching(META)]);
    if (policy === 'in the page') await route.fulfill({ response, headers });
    else await route.fulfill({ response, body: body.replace(META, '') });
  });
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      window.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
    window.add = (tag, attributes, text = '') => {
      const element = document.createElement(tag);
      element.textContent = text;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
  });
  await page.goto(GUIDE);
  // Trusted Types would refuse code before its own directive is asked; HTML they still refuse.
  await page.evaluate(() => {
    const asItIs = (text: string) => text;
    window.trustedTypes.createPolicy('default', { createScript: asItIs, createScriptURL: asItIs });
  });
}

for (const policy of ['in the page', 'of the host'] as const) {
  test(`whatever the policy forbids is refused, by the one ${policy} alone`, async ({ page, leaks }) => {
    await openWith(page, policy);
    for (const [refused, attempt] of policy === 'in the page' ? [...REFUSED, COMPILED] : REFUSED) {
      await page.evaluate(() => (window.violations = []));
      // What a test evaluates itself may make code from text; what it leaves for later may not.
      await page.evaluate(`void setTimeout(${String(attempt)})`);
      await expect
        .poll(() => page.evaluate(() => window.violations.join('\n')), `${refused}: ${String(attempt)}`)
        .toContain(refused);
      expect(await page.evaluate(() => window.violations)).not.toContain('it ran');
    }
    expect(leaks.length).toBeGreaterThanOrEqual(REFUSED.length);
    leaks.length = 0;
  });
}
