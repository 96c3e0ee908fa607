import fc from 'fast-check';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { cases } from '../../setup/depth.ts';
import { modelBrowser } from './browser.ts';
import { commands } from './commands.ts';
import { newCase, WITHOUT_TIME, type Model, type Real } from './model.ts';

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What a browser may hold already: of another site, of a newer version of this one, and of the first release. */
const foreign = {
  'other-site': '{"theme":"dark"}',
  'clean-exit:/docs/:case:first:step:leave/one': 'done',
  'clean-exit:case:first:step:gone/step': '{"v":9,"state":"done"}',
  'clean-exit:case:first:plan:2': 'of a newer version',
  'clean-exit:step:leave/three': 'done',
};

test('whatever is done in whichever tab, over reloads and builds, every tick is there, and none that was not made', async () => {
  const setup = async () => {
    const browser = modelBrowser(foreign);
    const first = newCase();
    first.steps['leave/three'] = { kind: 'done', said: WITHOUT_TIME };
    const model: Model = {
      cases: new Map([['first', first]]),
      last: 'first',
      build: 1,
      // A page was opened before a deployment, and one after it.
      pages: [0, 1].map((build) => ({ caseId: 'first', isTied: false, build, isFrozen: false })),
      clock: 0,
      copied: { 'leave/three': 'done' },
    };
    const pages = [await browser.openPage(), await browser.openPage()];
    const real: Real = { browser, pages, foreign: { ...foreign } };
    return { model, real };
  };
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: cases(30, 100), size: 'max' }), (run) =>
      fc.asyncModelRun(setup, run),
    ),
    { numRuns: cases(80, 5000) },
  );
}, 3_600_000);
