import { useState } from 'preact/hooks';
import { CopiedButton } from '../ui/CopyButton.tsx';

interface Props {
  label: string;
  copied: string;
  html: string;
  /** What is pasted where rich text is not taken. */
  plain: string;
}

/** Copies rich text; nothing where the browser cannot. */
export default function CopyRichText({ label, copied, html, plain }: Props) {
  const [done, setDone] = useState('');
  if (typeof ClipboardItem === 'undefined') return null;
  const blob = (text: string, type: string) => new Blob([text], { type });
  const copy = () =>
    void navigator.clipboard
      .write([
        new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(plain, 'text/plain') }),
      ])
      .then(() => setDone(html))
      .catch(() => setDone(''));
  return <CopiedButton {...{ label, copied }} isCopied={done === html} onClick={copy} />;
}
