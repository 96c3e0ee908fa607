import { glob, type Loader } from 'astro/loaders';
import { checkTree, type GuideSteps } from '../decision/check.ts';
import type { Tree } from '../decision/schema.ts';

/**
 * Loads the trees of `src/content/decisions`, one YAML file each, and checks them against the guides
 * that there are. A broken tree stops the build with a line for each problem.
 */
export function decisionLoader(readGuideSteps: (root: URL) => GuideSteps): Loader {
  const files = glob({ base: './src/content/decisions', pattern: '**/[^_]*.yaml' });
  return {
    name: 'clean-exit-decisions',
    async load(context) {
      await files.load(context);
      const guides = readGuideSteps(context.config.root);
      const problems = context.store
        .values()
        .flatMap(({ id, filePath = id, data }) =>
          checkTree(data as Tree, guides).map((problem) => `${filePath}: ${problem}`),
        );
      if (problems.length > 0) throw new Error(`The decisions cannot be built:\n${problems.join('\n')}`);
    },
  };
}
