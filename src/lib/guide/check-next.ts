import { guideIdOf, guidePage } from '../link/guide-page.ts';
import { mistake, type Known, type Mistake, type Page } from './page.ts';

/** What is wrong with the guides that a guide names as next: itself, one that there is not, one named twice. */
export function checkNext(
  { id, guide }: Page,
  byId: ReadonlyMap<string, Page>,
  { locales }: Pick<Known, 'locales'>,
): Mistake[] {
  const own = guideIdOf(id, locales);
  return (guide?.next ?? []).flatMap((next, index, all) => {
    if (next === own || !byId.has(guidePage(next))) {
      return [mistake(1, 'guide.next', 'the id of another guide', `“${next}”`)];
    }
    return all.indexOf(next) === index
      ? []
      : [mistake(1, 'guide.next', 'each guide once', `“${next}” again`)];
  });
}
