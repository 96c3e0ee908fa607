import { guideIdOf } from '../link/guide-page.ts';
import { mistake, type Known, type Mistake, type Page } from './page.ts';

/** What is wrong with the guides that a guide names as next: itself, one that there is not, one named twice. */
export function checkNext(
  { id, guide }: Page,
  pages: Iterable<Page>,
  { locales }: Pick<Known, 'locales'>,
): Mistake[] {
  const own = guideIdOf(id, locales);
  const others = [...pages].flatMap((page) => guideIdOf(page.id) ?? []).filter((other) => other !== own);
  return (guide?.next ?? []).flatMap((next, index, all) => {
    if (!others.includes(next)) return [mistake(1, 'guide.next', 'the id of another guide', `“${next}”`)];
    if (all.indexOf(next) === index) return [];
    return [mistake(1, 'guide.next', 'each guide once', `“${next}” again`)];
  });
}
