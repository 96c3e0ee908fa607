import type { ComponentProps } from 'preact';
import Button from './Button.tsx';

interface Props extends Omit<ComponentProps<typeof Button>, 'children'> {
  label: string;
  /** What the button shows when it has copied. */
  copied: string;
  isCopied: boolean;
}

/** A button that shows that it has copied. It keeps its name meanwhile: a status says it, and a new name would say it again. */
export default function CopiedButton({ label, copied, isCopied, ...rest }: Props) {
  return (
    <>
      <Button aria-label={isCopied ? label : undefined} {...rest}>
        {isCopied ? copied : label}
      </Button>
      <span role="status" class="sr-only">
        {isCopied && copied}
      </span>
    </>
  );
}
