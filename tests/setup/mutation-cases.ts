import fc from 'fast-check';
import { vi } from 'vitest';

/** Fewer cases, always the same and not made smaller: a mutant is then caught or not, and quickly. */
fc.configureGlobal({ numRuns: 10, seed: 20261124, endOnFailure: true });
/** All files are tested in one process: what the stores of one file hold must not be there in the next. */
vi.resetModules();
