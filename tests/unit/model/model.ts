import type { StepState } from '../../../src/lib/checklist/step-state.ts';
import type { LoadedPage, modelBrowser } from './browser.ts';

/** The guide as each build of the site has it: a step is renamed, one is added, one leaves and comes back, and the guide is renamed. */
export const BUILDS = [
  { guide: { id: 'leave' }, steps: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] },
  { guide: { id: 'leave' }, steps: [{ id: 'one' }, { id: 'second', aliases: ['two'] }, { id: 'four' }] },
  {
    guide: { id: 'leave-now', aliases: ['leave'] },
    steps: [{ id: 'one' }, { id: 'second', aliases: ['two'] }, { id: 'three' }, { id: 'four' }],
  },
] as const satisfies { guide: object; steps: readonly { id: string; aliases?: readonly string[] }[] }[];
/** The steps by the names that a reader would give them, whatever their ids. */
export const STEPS = ['one', 'two', 'three', 'four'] as const;
export type StepName = (typeof STEPS)[number];

const nameOf = (id: string): StepName => (id === 'second' ? 'two' : (id as StepName));
/** The steps of a build, by name. */
export const stepsIn = (build: number) =>
  new Map(BUILDS[build]!.steps.map((step) => [nameOf(step.id), step]));

export const FACTS = ['agreementId', 'buyerReference'] as const;
export type Fact = (typeof FACTS)[number];

/** A case as its reader remembers it. */
export interface ModelCase {
  name: string;
  steps: Partial<Record<StepName, (StepState & { said: number; until?: string }) | undefined>>;
  notes: Partial<Record<StepName, string>>;
  facts: Partial<Record<Fact, string>>;
}
export const newCase = (name = ''): ModelCase => ({ name, steps: {}, notes: {}, facts: {} });

/** A tab as its reader remembers it. */
export interface ModelPage {
  caseId: string;
  /** Whether the tab was given its case or has written to it; another one shows the case last used. */
  isTied: boolean;
  build: number;
  isFrozen: boolean;
  /** What Undo takes back: steps of a case, as they were before and after. */
  undo?: {
    caseId: string;
    before: ModelCase['steps'];
    after: ModelCase['steps'];
    steps: readonly StepName[];
  };
}

/** What a reader with a perfect memory knows. */
export interface Model {
  cases: Map<string, ModelCase>;
  last: string;
  build: number;
  pages: ModelPage[];
  file?: { id: string; content: ModelCase };
  clock: number;
}

/** The site, as far as it is the real one. */
export interface Real {
  browser: ReturnType<typeof modelBrowser>;
  pages: LoadedPage[];
  file?: string;
  /** What stands in the storage and must stay, byte for byte. */
  foreign: Readonly<Record<string, string>>;
}

/** A page turns to a case: it is tied to it, and pages that hear of it are tied to theirs. */
export function turnTo(model: Model, page: ModelPage, caseId: string): void {
  Object.assign(page, { caseId, isTied: true });
  if (model.last === caseId) return;
  model.last = caseId;
  for (const other of model.pages) if (other !== page && !other.isFrozen) other.isTied = true;
}
