import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether a fold is open, with what its `details` needs for that. It may have been opened before its script was there. */
export function useFold() {
  const ref = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const onToggle = () => setOpen(ref.current?.open ?? false);
  useEffect(onToggle, []);
  return { open, details: { ref, onToggle } };
}
