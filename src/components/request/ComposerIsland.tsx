import { useEffect, useRef } from 'preact/hooks';
import styles from './composer.module.css';
import ErrorSummary from './ErrorSummary.tsx';
import ForgetDraft from './ForgetDraft.tsx';
import GroupRows from './GroupRows.tsx';
import KindChoice from './KindChoice.tsx';
import type { KindEntry } from '../../lib/catalogue/catalogue.ts';
import ReasonFields from './ReasonFields.tsx';
import RequestField from './RequestField.tsx';
import RequestOutput from './RequestOutput.tsx';
import TextPreview from './TextPreview.tsx';
import { useComposer } from './use-composer.ts';

export interface Props {
  kinds: KindEntry[];
  language: string;
  /** Whether it was opened by the reader, so that the focus goes to it. */
  opened?: boolean;
}

/** Writes a request from facts: fields on top, the text as it grows, and the ways to take it away. */
export default function ComposerIsland({ kinds, language, opened = false }: Props) {
  const composer = useComposer(kinds, language);
  const summary = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, kind } = composer;

  useEffect(() => {
    if (opened) heading.current?.focus();
  }, [opened]);
  /** Before anything is taken away: everything that is open is named, and the focus goes there. */
  const stopIfUnready = () => {
    const stopped = composer.stop();
    if (stopped) requestAnimationFrame(() => summary.current?.focus());
    return stopped;
  };

  return (
    <div class={`${styles['composer']} not-content`} data-composer={id} data-pagefind-ignore>
      {kinds.length > 1 && <KindChoice kinds={kinds} composer={composer} />}
      <h2 ref={heading} tabIndex={-1}>
        {kind.title}
      </h2>
      <p>{kind.intro}</p>
      <ErrorSummary reference={summary} composer={composer} />
      {kind.reason && <ReasonFields reason={kind.reason} composer={composer} />}
      {kind.fields.map((field) => (
        <RequestField key={`${id}-${field.id}`} field={field} composer={composer} />
      ))}
      {kind.groups.map((group) => (
        <GroupRows key={`${id}-${group.id}`} group={group} composer={composer} />
      ))}
      <TextPreview composer={composer} />
      <RequestOutput key={id} composer={composer} stopIfUnready={stopIfUnready} />
      <ForgetDraft composer={composer} />
    </div>
  );
}
