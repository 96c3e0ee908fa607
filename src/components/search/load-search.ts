import { makeSearch } from '../../lib/search/rank.ts';
import type { Place, SearchIndex } from '../../lib/search/place.ts';
import { recogniseId } from '../../lib/search/recognise.ts';
import { say as sayWords, type Words } from '../../lib/words/say.ts';
import { addStylesheet } from '../ui/add-stylesheet.ts';
import styles from './search.css?url&no-inline';
import { searchText, type Passage } from './search-text.ts';

const MOST = 8;

/** What stands at the address of the index: the words of the view, and where nothing found leads, beside the index. */
interface Fetched extends SearchIndex {
  words: Words;
  language: string;
  decide: string;
}

/** Builds the search in an element, from what stands at `index`; `label` names its box. Rejects if it cannot be had; it may be called again then. */
export async function loadSearch(element: HTMLElement, index: string, label: string): Promise<void> {
  const [response] = await Promise.all([fetch(index), addStylesheet(styles)]);
  if (!response.ok) throw new Error(`${index}: ${response.status}`);
  const known = (await response.json()) as Fetched;
  const say = (key: string, count = 0) => sayWords(known.words[key]!, { count }, known.language);
  const search = makeSearch(known);
  const byAddress = new Map(known.places.map((place) => [place.at, place]));

  const box = make('input', { type: 'search', placeholder: say('placeholder'), ariaLabel: label });
  const status = make('p', { role: 'status' });
  const list = make('div', {});
  element.replaceChildren(box, status, list);

  let latest = 0;
  const show = async () => {
    const turn = ++latest;
    const typed = box.value.trim();
    if (typed === '') {
      offerCommon();
      return;
    }
    const kind = recogniseId(typed);
    const places = kind
      ? (known.ids[kind] ?? []).flatMap((at) => byAddress.get(at) ?? [])
      : search(typed).slice(0, MOST);
    const tell = (count: number) =>
      kind ? say(`id.${kind}`) : count > 0 ? say('answers', count) : say('nothing');
    list.replaceChildren(listOf(places.map(linkTo)));
    status.textContent = places.length > 0 ? tell(places.length) : '';
    if (kind) return;
    const passages = (await searchText(typed)).filter(
      ({ url }) => !places.some((place) => place.url === url),
    );
    if (turn !== latest) return;
    if (passages.length > 0)
      list.append(make('h2', { textContent: say('elsewhere') }), listOf(passages.map(linkToPassage)));
    const found = places.length + passages.length;
    status.textContent = tell(found);
    if (found === 0) list.replaceChildren(make('a', { href: known.decide, textContent: say('decide') }));
  };
  const offerCommon = () => {
    status.textContent = '';
    const asks = known.common.map((ask) => {
      const button = make('button', { type: 'button', textContent: ask });
      button.onclick = () => {
        box.value = ask;
        box.focus();
        void show();
      };
      return button;
    });
    list.replaceChildren(
      ...(asks.length > 0 ? [make('h2', { textContent: say('common') }), listOf(asks)] : []),
    );
  };
  box.addEventListener('input', () => void show());
  element.onkeydown = (event) => moveByKey(event, element, box);
  offerCommon();
}

function moveByKey(event: KeyboardEvent, element: HTMLElement, box: HTMLInputElement): void {
  const stops = [box, ...element.querySelectorAll<HTMLElement>('li a, li button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (event.key === 'Enter' && at === 0) element.querySelector<HTMLElement>('li a')?.click();
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
}

const listOf = (items: HTMLElement[]): HTMLElement => {
  const list = make('ul', {});
  for (const item of items) {
    const row = make('li', {});
    row.append(item);
    list.append(row);
  }
  return list;
};

function linkTo({ title, within, url }: Place): HTMLElement {
  const link = make('a', { href: url, textContent: title });
  const row = make('div', {});
  row.append(link, make('small', { textContent: within }));
  return row;
}

function linkToPassage({ title, within, url, excerpt }: Passage): HTMLElement {
  const row = linkTo({ at: '', title, within, url, asks: [] });
  row.append(make('p', { textContent: excerpt }));
  return row;
}

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(name), props);
