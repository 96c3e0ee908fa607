import { FACT_NAMES, factsIn } from '../case/facts.ts';
import type { Facts } from '../case/schema.ts';
import { originIn, type Origin } from '../case/origin.ts';
import { timeKey, type Entries } from '../case/keys.ts';
import { publishedFacts } from '../case/published-facts.ts';
import { noteIn } from '../checklist/notes.ts';
import { lastSaid, stateIn } from '../checklist/said.ts';
import { startedGuides } from '../checklist/started.ts';
import { stepKeys, type Identified } from '../checklist/step-keys.ts';
import { stepsOf, versionIn, type Versioned } from '../checklist/version.ts';
import { dueDates } from '../deadline/due-dates.ts';
import type { CaseRecord, RecordedGuide, RecordedStep } from './schema.ts';

type Step = Identified & { title: string; url: string; versions?: readonly string[] };

/** A guide with all its steps, as far as a record needs them. */
export interface GuideToRecord extends Versioned {
  title: string;
  url: string;
  /** The id of the vendor's system. */
  system?: string;
  checked: string;
  steps: readonly Step[];
}

interface Made {
  /** What is kept of the case. */
  entries: Entries;
  guides: readonly GuideToRecord[];
  texts: CaseRecord['texts'];
  site: CaseRecord['site'];
  /** When it is made, in ISO 8601 with offset. */
  made: string;
}

/**
 * The record of a case: its facts, its dates, and every guide in which something was said, with all steps of the version that
 * the reader follows. It holds what the case holds and nothing else; `made` decides which dates are over.
 */
export function makeRecord({ entries, guides, texts, site, made }: Made): CaseRecord {
  const facts = publishedFacts(factsIn(entries));
  const started = startedGuides(entries);
  const from = originsOf(facts, entries);
  return {
    format: 'clean-exit-record',
    version: 1,
    made,
    site,
    ...(entries['name'] && { name: entries['name'] }),
    facts,
    ...(Object.keys(from).length > 0 && { from }),
    dates: dueDates(facts, { today: made.slice(0, 10) }).map(({ id, day, source, closed, settledOn }) => ({
      id,
      day,
      source,
      closed,
      ...(settledOn && { settledOn }),
    })),
    guides: guides
      .filter(({ id, aliases = [] }) => [id, ...aliases].some((one) => started.includes(one)))
      .map((guide) => recordGuide(guide, entries)),
    texts,
  };
}

const originsOf = (facts: Facts, entries: Entries): Record<string, Origin> =>
  Object.fromEntries(
    FACT_NAMES.flatMap((name) => {
      const origin = facts[name] !== undefined && originIn(entries, name);
      return origin ? [[name, origin]] : [];
    }),
  );

const recordGuide = (guide: GuideToRecord, entries: Entries): RecordedGuide => ({
  id: guide.id,
  title: guide.title,
  url: guide.url,
  ...(guide.system && { system: guide.system }),
  checked: guide.checked,
  steps: stepsOf(guide.steps, versionIn(entries, guide)).map((step) => recordStep(guide, step, entries)),
});

function recordStep(guide: Identified, step: Step, entries: Entries): RecordedStep {
  const state = stateIn(entries, guide, step);
  const key = lastSaid(entries, stepKeys(guide, step));
  const note = noteIn(entries, guide, step);
  const time = key && entries[timeKey(key)];
  return {
    id: step.id,
    title: step.title,
    url: step.url,
    state: state.kind,
    ...(state.kind === 'waiting' && state.until && { until: state.until }),
    ...(time && state.kind !== 'open' && { time }),
    ...(note && { note }),
  };
}
