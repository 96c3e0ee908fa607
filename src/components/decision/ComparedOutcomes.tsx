import type { Compared } from '../../lib/decision/compare.ts';
import { speak } from '../words/words.ts';
import styles from './compared.module.css';
import FactList from './FactList.tsx';

interface Props {
  /** The outcome that is read, and those that people confuse it with. */
  compared: readonly Compared[];
  /** The level of the heading above them. */
  level: 2 | 3 | 4;
  language: string;
}

const SHOWN = ['ends', 'costs', 'stays', 'money', 'duration', 'who'] as const;

/** Two or three outcomes that people confuse, side by side. */
export default function ComparedOutcomes({ compared, level, language }: Props) {
  if (compared.length === 0) return null;
  const say = speak('outcome', language);
  const [Heading, Title] = [`h${level + 1}` as 'h3', `h${level + 2}` as 'h4'];
  return (
    <section class={styles['compared']} data-compared>
      <Heading>{say('compared')}</Heading>
      <ul>
        {compared.map(({ id, title, url, facts }) => (
          <li key={id} data-this={url === undefined || undefined}>
            <Title>{url === undefined ? say('thisOne', { title }) : <a href={url}>{title}</a>}</Title>
            <FactList facts={facts} shown={SHOWN} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
