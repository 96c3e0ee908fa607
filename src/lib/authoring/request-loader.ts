import { glob, type Loader } from 'astro/loaders';
import { checkKind, checkTogether, type RequestFile } from '../request/check.ts';
import type { RequestKind } from '../request/schema.ts';

/**
 * Loads the kinds of requests in `src/content/requests`, one YAML file each, translations in a folder for
 * each language, and checks what they refer to. A mistake stops the build with a line for each problem.
 */
export function requestLoader(readGuideIds: (root: URL) => string[]): Loader {
  const files = glob({ base: './src/content/requests', pattern: '**/[^_]*.yaml' });
  return {
    name: 'clean-exit-requests',
    async load(context) {
      await files.load(context);
      const entries = context.store.values();
      const guides = readGuideIds(context.config.root);
      const kinds = entries.map(({ id, data }): RequestFile => ({ id, kind: data as RequestKind }));
      const problems = [
        ...entries.flatMap(({ id, filePath = id, data }) =>
          checkKind(data as RequestKind, guides).map((problem) => `${filePath}: ${problem}`),
        ),
        ...checkTogether(kinds).map((problem) => `src/content/requests: ${problem}`),
      ];
      if (problems.length > 0) throw new Error(`The requests cannot be built:\n${problems.join('\n')}`);
    },
  };
}
