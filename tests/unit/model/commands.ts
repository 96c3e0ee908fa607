import * as carrying from './carrying.ts';
import * as saying from './saying.ts';
import * as tabs from './tabs.ts';

/** Everything that a reader can do, with any values; ticking most of all. */
export const commands = [
  saying.saysOf,
  saying.saysOf,
  ...Object.values(saying),
  ...Object.values(carrying),
  ...Object.values(tabs),
];
