import type { ComponentProps } from 'preact';
import CopyButton from '../ui/CopyButton.tsx';

interface Props extends Omit<ComponentProps<typeof CopyButton>, 'text' | 'copy'> {
  html: string;
  /** What is pasted where rich text is not taken, and shown where the browser refuses. */
  plain: string;
}

/** Copies rich text; nothing where the browser cannot. */
export default function CopyRichText({ html, plain, ...rest }: Props) {
  if (typeof ClipboardItem === 'undefined') return null;
  const blob = (text: string, type: string) => new Blob([text], { type });
  const copy = async () => {
    const item = { 'text/html': blob(html, 'text/html'), 'text/plain': blob(plain, 'text/plain') };
    try {
      await navigator.clipboard.write([new ClipboardItem(item)]);
      return true;
    } catch {
      return false;
    }
  };
  return <CopyButton {...rest} text={() => plain} copy={copy} />;
}
