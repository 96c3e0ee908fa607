import * as carrying from './carrying.ts';
import * as saying from './saying.ts';
import * as tabs from './tabs.ts';

/** Everything that a reader can do, with any values; ticking most of all, and pages of several builds at once. */
export const commands = [
  saying.saysOf,
  saying.saysOf,
  saying.saysOf,
  tabs.opens,
  tabs.deploys,
  ...Object.values(saying),
  ...Object.values(carrying),
  ...Object.values(tabs),
];
