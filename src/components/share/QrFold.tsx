import { useState } from 'preact/hooks';
import { useLater } from '../ui/use-later.ts';
import { speak } from '../words/words.ts';

interface Props {
  link: string;
  language: string;
}

/** The most characters of a link whose code a phone still reads from a screen. */
const MOST = 1200;

/** The QR code of a link, drawn by a library that is fetched when it is first wanted. */
export default function QrFold({ link, language }: Props) {
  const say = speak('share', language);
  const [open, setOpen] = useState(false);
  const QrCode = useLater(open, async () => (await import('./QrCode.tsx')).default);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('qr')}</summary>
      {link.length > MOST ? (
        <p>{say('qrTooLong')}</p>
      ) : (
        QrCode && <QrCode text={link} label={say('qrLabel')} />
      )}
    </details>
  );
}
