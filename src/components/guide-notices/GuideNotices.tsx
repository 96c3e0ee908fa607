import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { shorten } from '../../lib/words/shorten.ts';
import type { ShownStep } from '../checklist/steps-in-page.ts';
import { addNoticePlace } from '../ui/add-notice-place.ts';
import Warning from '../ui/Warning.tsx';
import { speak } from '../words/words.ts';
import type { Versioned } from '../../lib/checklist/version.ts';
import { loadCarried } from '../carried/load-carried.ts';
import { useLater } from '../ui/use-later.ts';
import ColdNotice from './ColdNotice.tsx';
import VersionNotice from './VersionNotice.tsx';

interface Props {
  language: string;
  guide: Versioned;
  steps: readonly ShownStep[];
  /** The id of a step that the address asks for and the guide does not have. */
  missing: string | undefined;
  storageFailed: boolean;
  /** Whether something that was kept of this guide cannot be read. */
  unreadable: boolean;
  /** The step that a link from elsewhere opened, to a reader who has said nothing of this guide. */
  cold: ShownStep | undefined;
  /** The fragment of an address that carries a case. */
  carried: string | undefined;
}

/** What the reader of a guide should know once, among the other notices over the end of the page. */
export default function GuideNotices(props: Props) {
  const place = useRef<HTMLElement>();
  useEffect(() => {
    place.current ??= addNoticePlace('guide-notices');
    render(<Told {...props} />, place.current);
  });
  return null;
}

function Told({ language, guide, steps, missing, storageFailed, unreadable, cold, carried }: Props) {
  const say = speak('guide-notices', language);
  const CarriedNotice = useLater(carried !== undefined, () => loadCarried(language));
  return (
    <>
      {missing !== undefined && (
        <Warning key={missing} language={language}>
          {say('noSuchStep', { step: shorten(missing) })}
        </Warning>
      )}
      {storageFailed && <Warning language={language}>{say('notKept')}</Warning>}
      {unreadable && <Warning language={language}>{say('unreadable')}</Warning>}
      <VersionNotice language={language} guide={guide} />
      {CarriedNotice && carried !== undefined && (
        <CarriedNotice key={carried} language={language} fragment={carried} />
      )}
      {cold && <ColdNotice language={language} steps={steps} step={cold} />}
    </>
  );
}
