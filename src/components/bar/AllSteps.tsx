import { useStore } from '@nanostores/preact';
import { $allOpen } from '../../lib/checklist/open-store.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';

interface Props {
  language: string;
  ready: boolean;
}

/** Shows the text of all steps at once, for reading ahead, or of the open one only. */
export default function AllSteps({ language, ready }: Props) {
  const all = useStore($allOpen, { ssr: () => false });
  return (
    <Button disabled={!ready} aria-pressed={all} onClick={() => $allOpen.set(!all)}>
      {speak('checklist', language)('showAll')}
    </Button>
  );
}
