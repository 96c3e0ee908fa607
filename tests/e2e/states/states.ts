/** The states into which a reader brings the parts of a page: dialogs open, errors shown, notices, lists, what came of an action. */
import { ofCases } from './cases.ts';
import { ofTheDecision } from './decision.ts';
import { ofGuides } from './guides.ts';
import { ofNotices } from './notices.ts';
import { ofTheComposer } from './request.ts';
import { ofTheSearch } from './search.ts';
import type { State } from './state.ts';

export const states: readonly State[] = [
  ...ofGuides,
  ...ofNotices,
  ...ofTheSearch,
  ...ofCases,
  ...ofTheComposer,
  ...ofTheDecision,
];
