import { useEffect, useState } from 'preact/hooks';
import type { Place, SearchIndex } from '../../lib/search/place.ts';
import { makeSearch } from '../../lib/search/rank.ts';
import { takeFocus } from '../focus/take-focus.ts';
import { filled } from '../ui/filled.ts';
import Button from '../ui/Button.tsx';
import { sayMissing } from '../ui/say-missing.ts';
import { speak } from '../words/words.ts';
import ShareForm from './ShareForm.tsx';

interface Props {
  language: string;
  index: string;
}

/** As many steps as are offered at once. */
const MOST = 8;

/** Finds a step by its title, its id or words about it, and then shares it. */
export default function FindStep({ language, index }: Props) {
  const say = speak('share', language);
  const search = useStepSearch(index);
  const [typed, type] = useState('');
  const [step, choose] = useState<Place>();
  const [again, another] = useState(false);
  if (step) {
    const url = new URL(step.url, location.href);
    return (
      <>
        <h2 tabIndex={-1} ref={takeFocus}>
          {say('title', { title: step.title })}
        </h2>
        <ShareForm language={language} shared={{ title: step.title, within: step.within, url: url.href }} />
        <p>
          <Button
            onClick={() => {
              choose(undefined);
              another(true);
            }}
          >
            {say('another')}
          </Button>
        </p>
      </>
    );
  }
  const found = search?.(typed.trim()).slice(0, MOST) ?? [];
  return (
    <div data-share-search>
      <label>
        {say('choose')}
        <input
          type="search"
          autocomplete="off"
          placeholder={say('chooseHint')}
          {...filled(typed)}
          ref={again ? takeFocus : null}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
      <p role="status">{typed.trim() !== '' && search && found.length === 0 && say('noSteps')}</p>
      <ul data-share-steps>
        {found.map((one) => (
          <li key={one.at}>
            <button type="button" onClick={() => choose(one)}>
              {one.title}
              <small>{one.within}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The search among steps, once the index of the site is there. */
function useStepSearch(index: string): ((typed: string) => Place[]) | undefined {
  const [search, setSearch] = useState<{ is: (typed: string) => Place[] }>();
  useEffect(() => {
    fetch(index)
      .then((response) => response.json() as Promise<SearchIndex>)
      .then((known) => {
        const steps = known.places.filter(({ url }) => /\/guides\/.*#/.test(url));
        const byWords = makeSearch({ ...known, places: steps });
        const byId = (typed: string) => steps.filter(({ url }) => typed !== '' && url.endsWith(`#${typed}`));
        setSearch({ is: (typed) => [...new Set([...byId(typed), ...byWords(typed)])] });
      })
      .catch(sayMissing);
  }, [index]);
  return search?.is;
}
