import fc from 'fast-check';
import type { StepState } from '../../../src/lib/checklist/step-state.ts';
import { command, tab } from './command.ts';
import { BUILDS, FACTS, keptAs, STEPS, stepsIn, turnTo, WITHOUT_TIME } from './model.ts';
import type { Fact, Model, ModelPage, Said, StepName } from './model.ts';

const wordOf = (said?: Said): string => JSON.stringify([said?.kind, said?.until, String(said?.said)]);

/** Keeps what a reader says in the model, in place of all that the page knows to be said of it, with what Undo then takes back. */
function say(model: Model, page: ModelPage, names: readonly StepName[], state: StepState): void {
  const { steps } = model.cases.get(page.caseId)!;
  const before = { ...steps };
  for (const known of names.map((name) => keptAs(page.build, name))) {
    for (const under of known) Reflect.deleteProperty(steps, under);
    if (state.kind !== 'open') steps[known[0]!] = { ...state, said: model.clock };
  }
  const under = names.flatMap((name) => keptAs(page.build, name));
  page.undo = { caseId: page.caseId, before, after: { ...steps }, under };
}

/** The step that gets another name, most of all. */
const stepName = fc.constantFrom(...STEPS, 'two');
const state = fc.constantFrom<StepState>(
  { kind: 'done' },
  { kind: 'open' },
  { kind: 'not-applicable' },
  { kind: 'waiting' },
  { kind: 'waiting', until: '2026-12-01' },
  { kind: 'waiting', until: '2026-12-24' },
);

export const saysOf = fc.tuple(tab, stepName, state).map(([at, name, said]) =>
  command({
    name: `say ${JSON.stringify(said)} of ${name}`,
    tab: at,
    can: (_, page) => stepsIn(page.build).has(name),
    run({ model, page, loaded }) {
      const { guide } = BUILDS[page.build]!;
      loaded.run((site) => site.sayOf(guide, stepsIn(page.build).get(name)!, said));
      turnTo(model, page, page.caseId);
      say(model, page, [name], said);
    },
  }),
);

export const undoes = tab.map((at) =>
  command({
    name: 'undo',
    tab: at,
    can: (_, { undo }) => undo !== undefined,
    run({ model, page, loaded }) {
      loaded.run((site) => site.undo());
      const { caseId, before, after, under } = page.undo!;
      const { steps: now } = model.cases.get(caseId)!;
      for (const one of under) {
        // What was said since, in whichever tab, stays.
        if (wordOf(now[one]) === wordOf(after[one])) now[one] = before[one];
      }
      delete page.undo;
    },
  }),
);

export const resets = tab.map((at) =>
  command({
    name: 'reset',
    tab: at,
    run({ model, page, loaded }) {
      const { guide, steps } = BUILDS[page.build]!;
      loaded.run((site) => site.clearAll(guide, steps));
      say(model, page, [...stepsIn(page.build).keys()], { kind: 'open' });
    },
  }),
);

export const notes = fc
  .tuple(tab, stepName, fc.constantFrom('', 'order 1', 'asked\nagain', '__proto__'))
  .map(([at, name, note]) =>
    command({
      name: `note “${note}” at ${name}`,
      tab: at,
      can: (_, page) => stepsIn(page.build).has(name),
      run({ model, page, loaded, here }) {
        loaded.run((site) => site.setNote(BUILDS[page.build]!.guide, stepsIn(page.build).get(name)!, note));
        turnTo(model, page, page.caseId);
        const known = keptAs(page.build, name);
        for (const under of known) Reflect.deleteProperty(here.notes, under);
        if (note) here.notes[known[0]!] = note;
      },
    }),
  );

export const facts = fc
  .tuple(tab, fc.constantFrom<Fact>(...FACTS), fc.constantFrom('', 'agmt-1', 'a,b%2C'))
  .map(([at, fact, value]) =>
    command({
      name: `${fact} is “${value}”`,
      tab: at,
      run({ model, page, loaded, here }) {
        loaded.run((site) => site.setFact(fact, value));
        turnTo(model, page, page.caseId);
        here.facts[fact] = value;
      },
    }),
  );

/** A page of the first release that is still open: what it says is copied into the first case, without a time, whenever it changes. */
export const ofFirstRelease = fc
  .tuple(tab, fc.constantFrom('leave/two', 'leave/three'), fc.constantFrom<Said['kind']>('done', 'waiting'))
  .map(([at, under, kind]) =>
    command({
      name: `a page of the first release says ${kind} of ${under}`,
      tab: at,
      run({ model, real }) {
        real.foreign[`clean-exit:step:${under}`] = kind;
        real.browser.elsewhere.setItem(`clean-exit:step:${under}`, kind);
        if (model.copied[under] !== kind)
          model.cases.get('first')!.steps[under] = { kind, said: WITHOUT_TIME };
        model.copied[under] = kind;
      },
    }),
  );
