import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { factsIn } from '../../../src/lib/case/facts.ts';
import { noteIn } from '../../../src/lib/checklist/notes.ts';
import type { OpenableStep } from '../../../src/lib/checklist/open-store.ts';
import { progressOfGuide } from '../../../src/lib/checklist/progress.ts';
import { stateIn } from '../../../src/lib/checklist/said.ts';
import type { StepState } from '../../../src/lib/checklist/step-state.ts';
import { makeRecord } from '../../../src/lib/record/make-record.ts';
import type { LoadedPage } from './browser.ts';
import { BUILDS, FACTS, stepsIn } from './model.ts';
import type { Model, ModelCase, ModelPage, Real, StepName } from './model.ts';

type Command = fc.AsyncCommand<Model, Real>;

/** What a reader does in one of the tabs that can be used. */
interface Act {
  name: string;
  tab: number;
  /** Whether a page of an earlier build may do it: what it writes under a former id is not known to come last. */
  inOldBuild?: boolean;
  can?: (model: Model, page: ModelPage) => boolean;
  run: (at: { model: Model; real: Real; page: ModelPage; loaded: LoadedPage; here: ModelCase }) => unknown;
}

/** When files are made. */
export const MADE = '2026-11-23T12:00:00+01:00';
const moment = (clock: number) => new Date(Date.UTC(2026, 10, 1) + clock * 60_000);

/** A command of fast-check: the act in the tab that it means, and then a look at everything. */
export function command({ name, tab, inOldBuild = false, can = () => true, run }: Act): Command {
  const indexIn = ({ pages }: Model) => {
    const usable = pages.flatMap(({ isFrozen }, index) => (isFrozen ? [] : [index]));
    return usable[tab % usable.length]!;
  };
  return {
    check(model) {
      const page = model.pages[indexIn(model)]!;
      return (inOldBuild || page.build === model.build) && can(model, page);
    },
    async run(model, real) {
      const index = indexIn(model);
      const page = model.pages[index]!;
      model.clock++;
      vi.setSystemTime(moment(model.clock));
      await run({ model, real, page, loaded: real.pages[index]!, here: model.cases.get(page.caseId)! });
      compare(model, real);
    },
    toString: () => `${name} in tab ${tab}`,
  };
}

/** What every usable page shows, and what is kept, is what the reader remembers. */
function compare(model: Model, real: Real): void {
  model.pages.forEach((page, index) => {
    if (page.isFrozen) return;
    const { id, entries } = real.pages[index]!.run((site) => ({
      id: site.$caseId.get(),
      entries: site.currentEntries(),
    }));
    expect(id, `the case of page ${index}`).toBe(page.caseId);
    const here = model.cases.get(id)!;
    const { guide } = BUILDS[page.build]!;
    const isNew = page.build === model.build;
    const now = stepsIn(model.build);
    for (const [name, step] of stepsIn(page.build)) {
      // A page of an earlier build cannot know what was said under an id of today.
      const isSame = guide.id === BUILDS[model.build]!.guide.id && now.get(name)?.id === step.id;
      if (!isNew && !isSame) continue;
      expect(stateIn(entries, guide, step), `${name} on page ${index}`).toEqual(stateOf(here, name));
      expect(noteIn(entries, guide, step), `note of ${name} on page ${index}`).toBe(here.notes[name] ?? '');
    }
    for (const fact of FACTS) expect(factsIn(entries)[fact], fact).toBe(here.facts[fact] || undefined);
    if (isNew) compareWhole(here, page.build, entries);
  });
  for (const [key, value] of Object.entries(real.foreign))
    expect(real.browser.backend.getItem(key)).toBe(value);
}

/** What a reader has said of a step. */
export const stateOf = (one: ModelCase, name: StepName): StepState => {
  const { kind, until } = one.steps[name] ?? { kind: 'open', until: undefined };
  return until === undefined ? { kind } : { kind, until };
};

/** Progress and record of a case in the newest build. */
function compareWhole(here: ModelCase, build: number, entries: Readonly<Record<string, string | undefined>>) {
  const steps = [...stepsIn(build)];
  const { guide } = BUILDS[build]!;
  const rows = steps.map(([, step]): OpenableStep => ({ ...step, kind: 'step' }));
  const kinds = steps.map(([name]) => stateOf(here, name).kind);
  const count = (kind: StepState['kind']) => kinds.filter((one) => one === kind).length;
  expect(progressOfGuide<OpenableStep>(rows, (step) => stateIn(entries, guide, step)).steps).toEqual({
    applicable: steps.length - count('not-applicable'),
    done: count('done'),
    waiting: count('waiting'),
    open: count('open'),
    notApplicable: count('not-applicable'),
  });
  const texts = { title: 'x', url: 'x', checked: '2026-11-21' };
  const made = makeRecord({
    entries,
    guides: [{ ...guide, ...texts, steps: BUILDS[build]!.steps.map((step) => ({ ...step, ...texts })) }],
    texts: [],
    site: { url: 'x', guides: 'x' },
    made: MADE,
  });
  const recorded = made.guides[0]?.steps ?? steps.map(() => ({ state: 'open' }));
  expect(recorded.map(({ state }) => state)).toEqual(kinds);
  expect(made.name ?? '').toBe(here.name);
}

/** The tab in which something is done. */
export const tab = fc.nat(2);
