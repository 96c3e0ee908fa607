import type { GuideEntry, TreeEntry } from '../catalogue/catalogue.ts';
import { waysThrough } from '../decision/walk.ts';
import { encodeAnswers } from '../link/answers-link.ts';
import { localPage } from '../link/guide-page.ts';
import { pagePath } from '../link/page-path.ts';
import type { Questions } from '../catalogue/questions.ts';
import type { Place, SearchIndex } from './place.ts';

/** What the search is made of: guides, trees and questions of a language, below a base path. */
export interface Searched {
  guides: readonly GuideEntry[];
  trees: readonly TreeEntry[];
  questions: Questions;
  base: string;
  locale?: string | undefined;
}

/** All places that can answer, each with what people ask for it. Steps and outcomes stand before their guides. */
export function searchIndex({ guides, trees, questions, base, locale }: Searched): SearchIndex {
  const outcomes = trees
    .slice(0, 1)
    .flatMap(({ tree }) => (tree.page === undefined ? [] : outcomesOf(tree, base, locale)));
  const places = [...guides.flatMap((guide) => placesIn(guide, base)), ...outcomes];
  const { common, ids, synonyms, answers } = questions;
  return {
    places: places.map((place) => ({ ...place, asks: answers[place.at] ?? [] })),
    common,
    ids,
    synonyms,
  };
}

/** The addresses in the questions that no guide, step or outcome has. */
export function unknownPlaces({ answers, ids }: Questions, places: readonly Pick<Place, 'at'>[]): string[] {
  const known = new Set(places.map(({ at }) => at));
  return [...Object.keys(answers), ...Object.values(ids).flat()].filter((at) => !known.has(at));
}

type Unasked = Omit<Place, 'asks'>;

function placesIn({ id, page, title, steps }: GuideEntry, base: string): Unasked[] {
  const url = pagePath(base, page);
  return [
    { at: id, title, within: '', url },
    ...steps.map((step) => ({
      at: `${id}#${step.id}`,
      title: step.title,
      within: title,
      url: `${url}#${step.id}`,
    })),
  ];
}

function outcomesOf(tree: TreeEntry['tree'], base: string, locale: string | undefined): Unasked[] {
  const wayTo = waysThrough(tree);
  const page = pagePath(base, localPage(tree.page!, locale));
  return tree.nodes.flatMap((node) =>
    node.kind === 'outcome'
      ? [
          {
            at: `decide:${node.id}`,
            title: node.title,
            within: tree.title,
            url: page + encodeAnswers(wayTo(node.id) ?? []),
          },
        ]
      : [],
  );
}
