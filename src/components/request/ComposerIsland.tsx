import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { reviewRequest } from '../../lib/request/review.ts';
import { $drafts, forgetDraft, NO_DRAFTS, setValue, valuesOf } from '../../lib/request/store.ts';
import { useReady } from '../checklist/use-ready.ts';
import ErrorSummary from './ErrorSummary.tsx';
import type { KindEntry } from './kinds.ts';
import ReasonFields from './ReasonFields.tsx';
import RequestField from './RequestField.tsx';
import RequestOutput from './RequestOutput.tsx';
import TextPreview from './TextPreview.tsx';
import { whenPointerIsUp } from './when-pointer-is-up.ts';

export interface Props {
  kinds: KindEntry[];
  refundGuide: string;
}

/** Writes a request from facts: fields on top, the text as it grows, and the ways to take it away. */
export default function ComposerIsland({ kinds, refundGuide }: Props) {
  const ready = useReady();
  const drafts = useStore($drafts, { ssr: () => NO_DRAFTS });
  const [kindId, setKindId] = useState(kinds[0]!.id);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<string>();
  const [undo, setUndo] = useState<{ run: () => void }>();
  const summary = useRef<HTMLDivElement>(null);

  const { kind } = kinds.find(({ id }) => id === kindId)!;
  const values = valuesOf(drafts, kindId);
  const review = reviewRequest(kind, values);
  const empty = Object.values(values).every((value) => !value);
  const field = {
    values,
    review,
    ready,
    focused,
    onType: (id: string, value: string) => setValue(kindId, id, value),
    onFocus: setFocused,
    onLeave: (id: string) =>
      whenPointerIsUp(() => {
        setFocused((now) => (now === id ? undefined : now));
        setLeft((before) => new Set([...before, id]));
      }),
  };
  /** Before anything is taken away: everything that is open is named, and the focus goes there. */
  const stopIfUnready = () => {
    if (review.ready) return false;
    setLeft((before) => new Set([...before, ...review.open.map(({ id }) => id)]));
    requestAnimationFrame(() => summary.current?.focus());
    return true;
  };
  const choose = (id: string) => {
    setKindId(id);
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
      <h2>{kind.title}</h2>
      <p>{kind.intro}</p>
      <ErrorSummary reference={summary} review={review} left={left} kind={kind} values={values} />
      {kind.codes.length > 0 && <ReasonFields kind={kind} {...field} />}
      {kind.fields.map((one) => (
        <RequestField key={one.id} field={one} {...field} />
      ))}
      <TextPreview
        kind={kind}
        values={values}
        findings={focused ? [] : review.text}
        refundGuide={refundGuide}
      />
      <RequestOutput key={kindId} kind={kind} values={values} ready={ready} stopIfUnready={stopIfUnready} />
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
        <span>The draft stays in this browser until you forget it.</span>
      </div>
    </div>
  );
}
