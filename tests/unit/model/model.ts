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
/** What a step is kept under in each build, by the name that a reader would give it: that of today first, then the former ones. */
const KEPT_AS: readonly Partial<Record<StepName, readonly string[]>>[] = [
  { one: ['leave/one'], two: ['leave/two'], three: ['leave/three'] },
  { one: ['leave/one'], two: ['leave/second', 'leave/two'], four: ['leave/four'] },
  {
    one: ['leave-now/one', 'leave/one'],
    two: ['leave-now/second', 'leave-now/two', 'leave/second', 'leave/two'],
    three: ['leave-now/three', 'leave/three'],
    four: ['leave-now/four', 'leave/four'],
  },
];
/** What may be kept under one name, by builds that know no other. */
export const ALL_KEPT_AS = [...new Set(KEPT_AS.flatMap((build) => Object.values(build).flat()))];
export const keptAs = (build: number, name: StepName): readonly string[] => KEPT_AS[build]![name] ?? [];

/** The steps by the names that a reader would give them, whatever their ids. */
export const STEPS = ['one', 'two', 'three', 'four'] as const;
export type StepName = (typeof STEPS)[number];
const nameOf = (id: string): StepName => (id === 'second' ? 'two' : (id as StepName));
/** The steps of a build, by name. */
export const stepsIn = (build: number) =>
  new Map(BUILDS[build]!.steps.map((step) => [nameOf(step.id), step]));

export const FACTS = ['agreementId', 'buyerReference'] as const;
export type Fact = (typeof FACTS)[number];

/** What was said of a step: when is counted in minutes. What a page of the first release says has no time, and is the latest. */
export interface Said {
  kind: Exclude<StepState['kind'], 'open'>;
  until?: string;
  said: number;
}
export const WITHOUT_TIME = Infinity;

/** A case as its reader remembers it: what was said and noted by what it is kept under. */
export interface ModelCase {
  name: string;
  steps: Partial<Record<string, Said>>;
  notes: Partial<Record<string, string>>;
  facts: Partial<Record<Fact, string>>;
}
export const newCase = (name = ''): ModelCase => ({ name, steps: {}, notes: {}, facts: {} });

/** What was said last of a step, as far as a build knows what it is kept under; of two at once, that of the older name. */
export const saidIn = (one: ModelCase, known: readonly string[]): { under: string; is: Said } | undefined =>
  known
    .flatMap((under) => (one.steps[under] ? [{ under, is: one.steps[under] }] : []))
    .toReversed()
    .toSorted((a, b) => Number(b.is.said > a.is.said) - Number(b.is.said < a.is.said))[0];

/** All that was noted at a step, each line once. */
export const notedIn = (one: ModelCase, known: readonly string[]): string =>
  [...new Set(known.flatMap((under) => one.notes[under]?.split('\n') ?? []))].join('\n');

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
    under: readonly string[];
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
  /** What a page of the first release has said, each as it was copied last. */
  copied: Partial<Record<string, string>>;
}

/** The site, as far as it is the real one. */
export interface Real {
  browser: ReturnType<typeof modelBrowser>;
  pages: LoadedPage[];
  file?: string;
  /** What stands in the storage and must stay, byte for byte. */
  foreign: Record<string, string>;
}

/** A page turns to a case: it is tied to it, and pages that hear of it are tied to theirs. */
export function turnTo(model: Model, page: ModelPage, caseId: string): void {
  Object.assign(page, { caseId, isTied: true });
  if (model.last === caseId) return;
  model.last = caseId;
  for (const other of model.pages) if (other !== page && !other.isFrozen) other.isTied = true;
}
