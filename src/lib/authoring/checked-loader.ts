import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { checkContent } from './check-content.ts';

type Context = Parameters<Loader['load']>[0];

/**
 * A loader that is followed by the checks of the whole content. A build stops with a line for each
 * mistake. The development server says the same lines, goes on, and checks again whenever a file of the
 * content is saved, added or removed.
 */
export function checkedLoader(loader: Loader): Loader {
  return {
    ...loader,
    async load(context: Context) {
      await loader.load(context);
      const root = fileURLToPath(context.config.root);
      if (context.watcher) watchContent(root, context.watcher, context.logger);
      else {
        const problems = checkContent(root);
        if (problems.length > 0) throw new Error(`The site cannot be built:\n${problems.join('\n')}`);
      }
    },
  };
}

/** Says what is wrong now and after each change; once nothing is, that is said as well. */
export function watchContent(
  root: string,
  watcher: Pick<NonNullable<Context['watcher']>, 'on'>,
  logger: Pick<Context['logger'], 'error' | 'info'>,
): void {
  let waiting: NodeJS.Timeout | undefined;
  let wasWrong = false;
  const check = () => {
    const problems = problemsIn(root);
    for (const problem of problems) logger.error(problem);
    if (wasWrong && problems.length === 0) logger.info('Nothing is wrong with the content any more.');
    wasWrong = problems.length > 0;
  };
  const checkSoon = (path: string) => {
    if (!path.replaceAll('\\', '/').includes('/src/content/')) return;
    clearTimeout(waiting);
    // An editor that saves several files at once is answered once.
    waiting = setTimeout(check, 50);
  };
  for (const event of ['change', 'add', 'unlink'] as const) watcher.on(event, checkSoon);
  check();
}

/** The mistakes; a file that cannot even be read as what it is counts as one, and ends nothing. */
function problemsIn(root: string): string[] {
  try {
    return checkContent(root);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
