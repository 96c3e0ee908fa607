import { useEffect, useState } from 'preact/hooks';
import { askedKind } from '../../lib/link/asked-kind.ts';
import { lastKind } from '../../lib/request/store.ts';
import { speak } from '../words/words.ts';
import styles from './kind-choice.module.css';

interface Props {
  language: string;
  kinds: { id: string; title: string; purpose: string; url: string }[];
}

/**
 * The kinds of requests, each with its page; the one that was written last says so. An address that names one leads on to it,
 * and a case goes along.
 */
export default function KindChoiceIsland({ language, kinds }: Props) {
  const [last, setLast] = useState('');
  const [carried, setCarried] = useState('');
  useEffect(() => {
    const read = () => {
      const asked = askedKind(
        location.hash,
        kinds.map(({ id }) => id),
      );
      const page = kinds.find(({ id }) => id === asked.kind);
      setCarried(asked.carried);
      if (page) location.replace(page.url + asked.carried);
    };
    setLast(lastKind());
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [kinds]);

  return (
    <ul class={`${styles['kinds']} not-content`}>
      {kinds.map(({ id, title, purpose, url }) => (
        <li key={id} data-last={id === last || undefined}>
          <a href={url + carried}>{title}</a>
          {id === last && <span class={styles['last']}>{speak('composer', language)('writing')}</span>}
          <p>{purpose}</p>
        </li>
      ))}
    </ul>
  );
}
