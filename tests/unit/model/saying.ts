import fc from 'fast-check';
import type { StepState } from '../../../src/lib/checklist/step-state.ts';
import { command, tab } from './command.ts';
import { BUILDS, FACTS, STEPS, stepsIn, turnTo } from './model.ts';
import type { Fact, Model, ModelPage, StepName } from './model.ts';

const wordOf = (said?: { kind: string; until?: string }): string => JSON.stringify([said?.kind, said?.until]);

/** Keeps what a reader says in the model, with what Undo then takes back. */
function say(model: Model, page: ModelPage, names: readonly StepName[], state: StepState | undefined): void {
  const { steps } = model.cases.get(page.caseId)!;
  const before = { ...steps };
  for (const name of names) {
    steps[name] = state && state.kind !== 'open' ? { ...state, said: model.clock } : undefined;
  }
  page.undo = { caseId: page.caseId, before, after: { ...steps }, steps: names };
}

const stepName = fc.constantFrom(...STEPS);
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
      const { caseId, before, after, steps } = page.undo!;
      const { steps: now } = model.cases.get(caseId)!;
      for (const name of steps) {
        // What was said since, in whichever tab, stays.
        const one = now[name];
        if (wordOf(one) !== wordOf(after[name])) continue;
        // Who said the same again, in another tab, said it at the later time.
        const isLater = one?.said !== after[name]?.said;
        now[name] = before[name] && one && isLater ? { ...before[name], said: one.said } : before[name];
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
      say(model, page, [...stepsIn(page.build).keys()], undefined);
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
        here.notes[name] = note;
      },
    }),
  );

export const facts = fc
  .tuple(tab, fc.constantFrom<Fact>(...FACTS), fc.constantFrom('', 'agmt-1', 'a,b%2C'))
  .map(([at, fact, value]) =>
    command({
      name: `${fact} is “${value}”`,
      tab: at,
      inOldBuild: true,
      run({ model, page, loaded, here }) {
        loaded.run((site) => site.setFact(fact, value));
        turnTo(model, page, page.caseId);
        here.facts[fact] = value;
      },
    }),
  );
