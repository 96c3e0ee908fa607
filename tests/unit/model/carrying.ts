import fc from 'fast-check';
import { expect } from 'vitest';
import { factsIn } from '../../../src/lib/case/facts.ts';
import { publishedFacts } from '../../../src/lib/case/published-facts.ts';
import { caseFileText, readCaseFile } from '../../../src/lib/carry/case-file.ts';
import { decodeCase, stepLink } from '../../../src/lib/link/case-link.ts';
import { formerNamesIn } from '../../../src/lib/checklist/former-names.ts';
import { command, MADE, tab } from './command.ts';
import { ALL_KEPT_AS, BUILDS, FACTS, keptAs, newCase, notedIn, saidIn, STEPS, turnTo } from './model.ts';
import { WITHOUT_TIME, type ModelCase, type Said } from './model.ts';

export const switches = fc.tuple(tab, fc.nat(3)).map(([at, which]) =>
  command({
    name: `switch to case ${which}`,
    tab: at,
    run({ model, page, loaded }) {
      const id = [...model.cases.keys()][which % model.cases.size]!;
      loaded.run((site) => site.switchCase(id));
      turnTo(model, page, id);
    },
  }),
);

export const begins = fc.tuple(tab, fc.constantFrom('', 'Example Ltd')).map(([at, name]) =>
  command({
    name: `new case “${name}”`,
    tab: at,
    can: ({ cases }) => cases.size < 4,
    run({ model, page, loaded }) {
      const id = loaded.run((site) => site.createCase(name));
      model.cases.set(id, newCase(name));
      turnTo(model, page, id);
    },
  }),
);

/** The facts of a tab's case go as a link to another tab, which keeps them in its case or in a new one. */
export const shares = fc.tuple(tab, tab, fc.boolean()).map(([at, to, asNew]) =>
  command({
    name: `share with tab ${to}, ${asNew ? 'as a case' : 'kept'}`,
    tab: at,
    can: ({ pages, cases }) => pages[to]?.isFrozen === false && cases.size < 4,
    run({ model, real, loaded, here }) {
      const known = Object.fromEntries(Object.entries(here.facts).filter(([, value]) => value));
      const link = loaded.run((site) =>
        stepLink('https://exit.example/', 'one', publishedFacts(factsIn(site.currentEntries()))),
      );
      const opened = decodeCase(new URL(link).hash);
      expect(opened).toEqual(
        Object.keys(known).length > 0 ? { ok: true, case: known } : { ok: false, reason: 'none' },
      );
      if (!opened.ok) return;
      const target = model.pages[to]!;
      const before = target.caseId;
      const id = real.pages[to]!.run((site) => {
        if (asNew) site.keepAsCase('sent', known);
        else site.keepFacts(before, known);
        return site.$caseId.get();
      });
      if (asNew) model.cases.set(id, newCase('sent'));
      turnTo(model, target, id);
      Object.assign(model.cases.get(id)!.facts, known);
    },
  }),
);

export const exports = tab.map((at) =>
  command({
    name: 'export',
    tab: at,
    run({ model, real, page, loaded, here }) {
      real.file = loaded.run((site) =>
        caseFileText(site.carryCases([page.caseId], MADE, 'https://exit.example/')),
      );
      model.file = { id: page.caseId, content: structuredClone(here) };
    },
  }),
);

const RANK = { waiting: 1, 'not-applicable': 2, done: 3 };

/** What becomes of a step, as far as a build knows what it is kept under: what was said goes on and never back. */
function takeSteps({ steps }: ModelCase, content: ModelCase, known: readonly string[]): void {
  const [own, sent] = [saidIn({ ...content, steps }, known), saidIn(content, known)];
  if (!sent) return;
  if (!own) {
    steps[sent.under] = sent.is;
    return;
  }
  const [here, theirs] = [own.is, sent.is];
  const isSame = here.kind === theirs.kind && here.until === theirs.until;
  // Who said the same earlier keeps the time; where there is none, it comes with the file.
  if (isSame) {
    if (here.said === WITHOUT_TIME) steps[own.under] = theirs;
    return;
  }
  const ahead = RANK[theirs.kind] - RANK[here.kind];
  const isLater = timeOf(theirs) > timeOf(here);
  if (ahead < 0 || (ahead === 0 && !isLater)) return;
  for (const under of known) Reflect.deleteProperty(steps, under);
  steps[own.under] = theirs;
}

/** When something was said; in a file, what has no time came before all that has. */
const timeOf = ({ said }: Said): number => (said === WITHOUT_TIME ? 0 : said);

/** Notes stand one below the other. */
function takeNotes(here: ModelCase, content: ModelCase, known: readonly string[]): void {
  const sent = notedIn(content, known);
  const under = known.find((one) => here.notes[one]) ?? known.find((one) => content.notes[one]);
  if (sent && under)
    here.notes[under] = notedIn({ ...here, notes: { a: here.notes[under] ?? sent, b: sent } }, ['a', 'b']);
}

/** What was exported comes back into its case: ticks go on and never back, notes stand together, own facts stay. */
export const imports = tab.map((at) =>
  command({
    name: 'import',
    tab: at,
    can: ({ file }) => file !== undefined,
    run({ model, real, page, loaded }) {
      const read = readCaseFile(real.file!);
      if (read.kind !== 'cases') throw new Error(JSON.stringify(read));
      const { guide, steps } = BUILDS[page.build]!;
      const formerNames = formerNamesIn([{ ...guide, steps }]);
      loaded.run((site) => site.importCases(site.planImport(read.file, formerNames), new Set()));
      const { id, content } = model.file!;
      const here = model.cases.get(id)!;
      turnTo(model, page, id);
      const known = STEPS.map((name) => keptAs(page.build, name));
      // What has a name of another build is taken by itself.
      const others = ALL_KEPT_AS.filter((one) => !known.flat().includes(one)).map((one) => [one]);
      for (const names of [...known, ...others]) {
        takeSteps(here, content, names);
        takeNotes(here, content, names);
      }
      for (const fact of FACTS) here.facts[fact] ??= content.facts[fact] ?? '';
      here.name ||= content.name;
    },
  }),
);
