import { atom } from 'nanostores';
import type { Answer } from './walk.ts';

/** Where the reader stands in a tree: all answers from its start, and the node they lead to. */
export interface StandingPlace {
  tree: string;
  path: readonly Answer[];
  at: string;
}

/** The place in the tree that has its address on this page, for what shows the place elsewhere on it. */
export const $place = atom<StandingPlace | undefined>();
