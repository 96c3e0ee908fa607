import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { factsIn } from '../../../src/lib/case/facts.ts';
import { noteIn } from '../../../src/lib/checklist/notes.ts';
import type { OpenableStep } from '../../../src/lib/checklist/open-store.ts';
import { progressOfGuide } from '../../../src/lib/checklist/progress.ts';
import { stateIn } from '../../../src/lib/checklist/said.ts';
import type { StepState } from '../../../src/lib/checklist/step-state.ts';
import { makeRecord } from '../../../src/lib/record/make-record.ts';
import type { RecordedStep } from '../../../src/lib/record/schema.ts';
import type { LoadedPage } from './browser.ts';
import { BUILDS, keptAs, notedIn, saidIn, stepsIn, WITHOUT_TIME } from './model.ts';
import type { Model, ModelCase, ModelPage, Real, StepName } from './model.ts';

type Command = fc.AsyncCommand<Model, Real>;

/** What a reader does in one of the tabs that can be used. */
interface Act {
  name: string;
  tab: number;
  can?: (model: Model, page: ModelPage) => boolean;
  run: (at: { model: Model; real: Real; page: ModelPage; loaded: LoadedPage; here: ModelCase }) => unknown;
}

/** When files are made. */
export const MADE = '2026-11-23T12:00:00+01:00';
const moment = (clock: number) => new Date(Date.UTC(2026, 10, 1) + clock * 60_000);

/** A command of fast-check: the act in the tab that it means, and then a look at everything. */
export function command({ name, tab, can = () => true, run }: Act): Command {
  const indexIn = ({ pages }: Model) => {
    const usable = pages.flatMap(({ isFrozen }, index) => (isFrozen ? [] : [index]));
    return usable[tab % usable.length]!;
  };
  return {
    check(model) {
      return can(model, model.pages[indexIn(model)]!);
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

/** What every usable page shows, and what is kept, is what the reader remembers, as far as its build knows the names of it. */
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
    for (const [name, step] of stepsIn(page.build)) {
      expect(stateIn(entries, guide, step), `${name} on page ${index}`).toEqual(
        stateOf(here, page.build, name),
      );
      expect(noteIn(entries, guide, step), `note of ${name} on page ${index}`).toBe(
        notedIn(here, keptAs(page.build, name)),
      );
    }
    expect(factsIn(entries)).toEqual(known(here.facts));
    compareProgress(here, page.build, entries);
    compareRecord(here, page.build, entries);
  });
  for (const [key, value] of Object.entries(real.foreign))
    expect(real.browser.backend.getItem(key)).toBe(value);
}

/** What a reader has said of a step. */
function stateOf(one: ModelCase, build: number, name: StepName): StepState {
  const { kind, until } = saidIn(one, keptAs(build, name))?.is ?? { kind: 'open', until: undefined };
  return until === undefined ? { kind } : { kind, until };
}

const known = (facts: ModelCase['facts']) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value));

type Entries = Readonly<Record<string, string | undefined>>;

function compareProgress(here: ModelCase, build: number, entries: Entries): void {
  const steps = [...stepsIn(build)];
  const { guide } = BUILDS[build]!;
  const rows = steps.map(([, step]): OpenableStep => ({ ...step, kind: 'step' }));
  const kinds = steps.map(([name]) => stateOf(here, build, name).kind);
  const count = (kind: StepState['kind']) => kinds.filter((one) => one === kind).length;
  expect(progressOfGuide<OpenableStep>(rows, (step) => stateIn(entries, guide, step)).steps).toEqual({
    applicable: steps.length - count('not-applicable'),
    done: count('done'),
    waiting: count('waiting'),
    open: count('open'),
    notApplicable: count('not-applicable'),
  });
}

/** The record of a case has its name and facts, and of every step what was said, when, and what was noted. */
function compareRecord(here: ModelCase, build: number, entries: Entries): void {
  const { guide, steps } = BUILDS[build]!;
  const texts = { title: 'x', url: 'x', checked: '2026-11-21' };
  const made = makeRecord({
    entries,
    guides: [{ ...guide, ...texts, steps: steps.map((step) => ({ ...step, ...texts })) }],
    texts: [],
    site: { url: 'x', guides: 'x' },
    made: MADE,
  });
  const expected = [...stepsIn(build)].map(([name, { id }]) => {
    const { kind: state, until } = { until: undefined, ...stateOf(here, build, name) };
    const said = saidIn(here, keptAs(build, name))?.is.said ?? WITHOUT_TIME;
    const note = notedIn(here, keptAs(build, name));
    const time = said === WITHOUT_TIME ? undefined : moment(said).getTime();
    return { id, state, until, time, note: note || undefined };
  });
  // A guide of which nothing was said is not in it.
  const recorded =
    made.guides[0]?.steps ?? steps.map(({ id }): RecordedStep => ({ id, ...texts, state: 'open' }));
  expect(
    recorded.map(({ id, state, until, time, note }) => ({
      id,
      state,
      until,
      time: time && Date.parse(time),
      note,
    })),
  ).toEqual(expected);
  expect(made.facts).toEqual(known(here.facts));
  expect(made.name ?? '').toBe(here.name);
}

/** The tab in which something is done. */
export const tab = fc.nat(2);
