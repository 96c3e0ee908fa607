import fc from 'fast-check';

/** Fewer cases, always the same and not made smaller: a mutant is then caught or not, and quickly. */
fc.configureGlobal({ numRuns: 30, seed: 20261124, endOnFailure: true });
