import type { SearchIndex } from '../../lib/search/place.ts';
import { makeSearch } from '../../lib/search/rank.ts';
import { recogniseId, type IdSign } from '../../lib/search/recognise.ts';
import { say, type Words } from '../../lib/words/say.ts';
import { addStylesheet } from '../ui/add-stylesheet.ts';
import { closeOutside } from './close-outside.ts';
import { moveByKey } from './move-by-key.ts';
import { heading, link, listOf, make, pressable, rowOf } from './rows.ts';
import styles from './search.css?url&no-inline';
import { searchText } from './search-text.ts';

const MOST = 8;
/** How long typing pauses, in milliseconds, before what was found is read aloud: not at every letter. */
const PAUSE = 500;

/** What stands at the address of the index: the words of the view, and where nothing found leads, beside the index. */
interface Fetched extends SearchIndex {
  signs: IdSign[];
  words: Words;
  language: string;
  decide: string;
}

/**
 * Builds the search in an element, from what stands at `index`, and returns what shows it to a reader: with what was typed
 * elsewhere, or as it was left. Rejects if the index cannot be had; it may be called again then.
 */
export async function loadSearch(view: HTMLElement, index: string): Promise<(typed?: string) => void> {
  const dialog = view.closest('dialog')!;
  closeOutside(dialog);
  const [response] = await Promise.all([fetch(index), addStylesheet(styles)]);
  if (!response.ok) throw new Error(`${index}: ${response.status}`);
  const known = (await response.json()) as Fetched;
  const word = (key: string, count = 0) => say(known.words[key]!, { count }, known.language);
  const search = makeSearch(known);
  const urls = new Set(known.places.map(({ url }) => url));
  const byAddress = new Map(known.places.map((place) => [place.at, place]));

  const box = make('input', {
    type: 'search',
    placeholder: word('placeholder'),
    ariaLabel: dialog.ariaLabel,
  });
  box.autocomplete = 'off';
  const shown = make('p', { ariaHidden: 'true' });
  const status = make('p', { role: 'status', className: 'sr-only' });
  const list = make('div', {});
  view.replaceChildren(box, shown, status, list);

  let aloud: number;
  const report = (text: string) => {
    shown.textContent = text;
    clearTimeout(aloud);
    aloud = window.setTimeout(() => (status.textContent = text), PAUSE);
  };
  const tell = (text: string, ...content: HTMLElement[]) => {
    report(text);
    list.replaceChildren(...content);
  };
  const decide = () => listOf([link(known.decide, word('decide'))]);

  function offerCommon() {
    const asks = known.common.map((ask) => pressable(ask, () => show(ask)));
    tell('', ...(asks.length > 0 ? [heading(word('common')), listOf(asks)] : []));
  }

  function explain(kind: string) {
    const places = (known.ids[kind] ?? []).flatMap((at) => byAddress.get(at) ?? []);
    const used = [heading(word('usedHere')), listOf(places.map(rowOf))];
    tell(word(`id.${kind}`), ...(places.length > 0 ? used : [decide()]));
  }

  let latest = 0;
  async function find(typed: string, turn: number) {
    const places = search(typed).slice(0, MOST);
    const answers = places.length > 0 ? [listOf(places.map(rowOf))] : [];
    const countOf = (count: number) => (count > 0 ? word('answers', count) : '');
    // How many there are is read aloud once all are known.
    clearTimeout(aloud);
    shown.textContent = countOf(places.length);
    list.replaceChildren(...answers);
    const found = await searchText(typed).catch(() => undefined);
    if (turn !== latest) return;
    if (!found) {
      report(countOf(places.length));
      const reload = pressable(word('reload'), () => location.reload());
      list.append(
        make('p', { textContent: word('textFailed') }),
        reload,
        ...(answers.length ? [] : [decide()]),
      );
      return;
    }
    const others = found
      // The heading of a step leads to the step.
      .map((one) => ({
        ...one,
        url: urls.has(one.url.replace(/-title$/, '')) ? one.url.replace(/-title$/, '') : one.url,
      }))
      .filter(({ url }) => places.every((place) => place.url !== url));
    const count = places.length + others.length;
    if (count === 0) tell(word('nothing'), decide());
    else report(countOf(count));
    if (others.length > 0) list.append(heading(word('elsewhere')), listOf(others.map(rowOf)));
  }

  function answer() {
    // What WebKit sets it back to when the page comes back from the browser's cache.
    box.defaultValue = box.value;
    const typed = box.value.trim();
    const turn = ++latest;
    const kind = recogniseId(typed, known.signs);
    if (typed === '') offerCommon();
    else if (kind !== undefined) explain(kind);
    else void find(typed, turn);
  }

  function show(typed?: string) {
    box.focus();
    if (typed === undefined) box.select();
    else {
      box.value = typed;
      answer();
    }
  }

  box.oninput = answer;
  view.onkeydown = (event) => moveByKey(event, view, box);
  offerCommon();
  return show;
}
