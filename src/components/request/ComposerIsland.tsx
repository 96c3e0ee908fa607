import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { reviewRequest } from '../../lib/request/review.ts';
import { $drafts, $lastKind, forgetDraft, NO_DRAFTS, setValue, valuesOf } from '../../lib/request/store.ts';
import { $storageFailed } from '../../lib/storage/store.ts';
import { useReady } from '../ui/use-ready.ts';
import ErrorSummary, { TEXT } from './ErrorSummary.tsx';
import type { KindEntry } from '../../lib/catalogue/catalogue.ts';
import ReasonFields from './ReasonFields.tsx';
import RequestField from './RequestField.tsx';
import RequestOutput from './RequestOutput.tsx';
import TextPreview from './TextPreview.tsx';
import { whenPointerIsUp } from './when-pointer-is-up.ts';

export interface Props {
  kinds: KindEntry[];
  refundGuide: string;
  /** Whether it was opened by the reader, so that the focus goes to it. */
  opened?: boolean;
}

/** Writes a request from facts: fields on top, the text as it grows, and the ways to take it away. */
export default function ComposerIsland({ kinds, refundGuide, opened = false }: Props) {
  const ready = useReady();
  const drafts = useStore($drafts, { ssr: () => NO_DRAFTS });
  const lastKind = useStore($lastKind, { ssr: () => '' });
  const kindId = (kinds.find(({ id }) => id === lastKind) ?? kinds[0]!).id;
  const storageFailed = useStore($storageFailed, { ssr: () => false });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [typing, setTyping] = useState<string>();
  const [undo, setUndo] = useState<{ run: () => void }>();
  const summary = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus();
  }, []);

  const { kind } = kinds.find(({ id }) => id === kindId)!;
  const values = valuesOf(drafts, kindId);
  const review = reviewRequest(kind, values);
  const empty = Object.values(values).every((value) => !value);
  const field = {
    values,
    review,
    ready,
    left,
    prefix: kindId,
    typing,
    onType: (id: string, value: string) => {
      setTyping(id);
      setValue(kindId, id, value);
    },
    onLeave: (id: string) =>
      whenPointerIsUp(() => {
        setTyping((now) => (now === id ? undefined : now));
        setLeft((before) => new Set([...before, id]));
      }),
  };
  /** Before anything is taken away: everything that is open is named, and the focus goes there. */
  const stopIfUnready = () => {
    if (review.ready) return false;
    setLeft((before) => new Set([...before, ...review.open.map(({ id }) => id), TEXT]));
    requestAnimationFrame(() => summary.current?.focus());
    return true;
  };
  const choose = (id: string) => {
    $lastKind.set(id);
    setLeft(new Set());
    setUndo(undefined);
  };

  return (
    <div class="composer not-content" data-pagefind-ignore>
      {kinds.length > 1 && (
        <fieldset class="composer-kinds">
          <legend>What do you want to write?</legend>
          {kinds.map((one) => (
            <label key={one.id}>
              <input
                type="radio"
                name="kind"
                autocomplete="off"
                disabled={!ready}
                checked={one.id === kindId}
                onChange={() => choose(one.id)}
              />
              {one.kind.title}
            </label>
          ))}
        </fieldset>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {kind.title}
      </h2>
      <p>{kind.intro}</p>
      <ErrorSummary
        reference={summary}
        review={review}
        left={left}
        prefix={kindId}
        kind={kind}
        values={values}
      />
      {kind.codes.length > 0 && <ReasonFields kind={kind} {...field} />}
      {kind.fields.map((one) => (
        <RequestField key={one.id} field={one} {...field} />
      ))}
      <TextPreview
        kind={kind}
        values={values}
        onType={(id, value) => setValue(kindId, id, value)}
        findings={typing ? [] : review.text}
        prefix={kindId}
        refundGuide={refundGuide}
      />
      <RequestOutput
        key={kindId}
        kind={kind}
        values={values}
        ready={ready}
        prefix={kindId}
        stopIfUnready={stopIfUnready}
      />
      <div class="composer-forget">
        {undo && empty ? (
          <button
            type="button"
            class="exit-button"
            onClick={() => {
              undo.run();
              setUndo(undefined);
            }}
          >
            Undo forgetting
          </button>
        ) : (
          <button
            type="button"
            class="exit-button"
            disabled={!ready || empty}
            onClick={() => {
              setUndo({ run: forgetDraft(kindId) });
              setLeft(new Set());
            }}
          >
            Forget this draft
          </button>
        )}
        <span>
          {storageFailed
            ? 'This browser does not let Clean Exit keep your draft. It lasts until you close this page.'
            : 'The draft stays in this browser until you forget it.'}
        </span>
      </div>
    </div>
  );
}
