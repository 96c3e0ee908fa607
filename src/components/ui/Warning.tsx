import type { ComponentChildren } from 'preact';
import { speak } from '../words/words.ts';
import Button from './Button.tsx';
import Notice from './Notice.tsx';

interface Props {
  language: string;
  children: ComponentChildren;
}

/** A notice of something that is not as the reader expects. */
export default function Warning({ language, children }: Props) {
  return (
    <Notice role="alert" said={children}>
      {(close) => <Button onClick={close}>{speak('ui', language)('dismiss')}</Button>}
    </Notice>
  );
}
