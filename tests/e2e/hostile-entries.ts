/** Everything that a browser keeps and that files and links carry, with a hostile text in it. */
import { FACT_NAMES } from '../../src/lib/case/facts.ts';
import type { CaseFile } from '../../src/lib/carry/schema.ts';
import { CASE, STEP } from './hostile.ts';

/** Every kind of entry of a case, with a text as its value, or in it where a value has a form. */
export const entriesOfCase = (text: string): Record<string, string> => ({
  [`step:${STEP}`]: text,
  'step:cancel-marketplace-agreement/approve-request': `waiting:${text}`,
  'step:close-aws-account/sign-in': 'done',
  'time:close-aws-account/sign-in': text,
  [`note:${STEP}`]: text,
  [`unreadable:${STEP}`]: text,
  'version:cancel-through-ammp': text,
  ...Object.fromEntries(FACT_NAMES.map((name) => [`fact:${name}`, text])),
  'from:agreementId': `link ${text}`,
  'draft:cancellation/cause': text,
  'draft:cancellation/reasonCode': text,
  'draft:buyer-message/greeting': text,
  'answers:refund-or-cancel': `who=${text}&${text}`,
  'last-guide': text,
  'last-request': text,
  name: text,
  created: text,
  archived: text,
  'carried-as': text,
});

/** Every kind of entry that a browser keeps for all tabs, in several cases, and of the first release. */
export const entriesWith = (text: string): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(entriesOfCase(text))
      // The case that the page is about is not put away.
      .filter(([key]) => key !== 'archived')
      .map(([key, value]) => [CASE + key, value]),
  ),
  'clean-exit:case:second:name': text,
  'clean-exit:case:second:archived': text,
  'clean-exit:last-case': text,
  'clean-exit:imported:step:x': text,
  'clean-exit:offline': text,
  'clean-exit:step:close-aws-account/other': text,
  'clean-exit:draft:cancellation/nextStep': text,
  'clean-exit:unreadable:close-aws-account/other': text,
  'clean-exit:last-guide': text,
  'clean-exit:last-request': text,
  'starlight-theme': text,
});

/** What it keeps for one tab. */
export const entriesOfTab = (text: string): Record<string, string> => ({
  'clean-exit:tab-case': text,
  [`${CASE}last-request`]: text,
});

/** Every shape of a name under which something is kept, with a text in it. */
export const namesWith = (text: string): string[] => [
  `clean-exit:case:${text}:name`,
  `clean-exit:${text}`,
  text,
  ...['step', 'time', 'note', 'unreadable', 'version', 'fact', 'from', 'draft', 'answers'].flatMap((kind) => [
    `${CASE}${kind}:${text}`,
    `${CASE}${kind}:${text}/${text}`,
    `clean-exit:${kind}:${text}`,
  ]),
];

/** A file with one case for each text; what it says of itself is hostile too. */
export const fileOfCases = (texts: readonly string[]): CaseFile => ({
  format: 'clean-exit-cases',
  version: 1,
  made: '2026-11-23T12:00:00+01:00',
  site: '<img src=x onerror=alert(1)>',
  cases: texts.map((text, index) => ({
    id: `hostile${index}`,
    entries: entriesOfCase(text.slice(0, 19_000)),
  })),
});
