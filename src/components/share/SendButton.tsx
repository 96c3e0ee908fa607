import Button from '../ui/Button.tsx';

interface Props {
  label: string;
  title: string;
  url: string;
}

/** Hands an address to the device’s own way of sharing; nothing where it has none. */
export default function SendButton({ label, title, url }: Props) {
  if (!('share' in navigator)) return null;
  // Whoever closes the device’s window has changed their mind, which is no failure.
  const share = () => void navigator.share({ title, url }).catch(() => undefined);
  return (
    <Button look="quiet" onClick={share}>
      {label}
    </Button>
  );
}
