const contents = document.querySelector<HTMLDetailsElement>('[data-contents]');

/** The list lies over the page: it closes once it has led somewhere, by a press elsewhere, and by Escape. */
addEventListener('click', ({ target }) => {
  const link = (target as Element).closest('a');
  if (link) link.closest<HTMLElement>('[popover]')?.hidePopover();
  if (contents && (link ?? !contents.contains(target as Node))) contents.open = false;
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !contents?.open) return;
  contents.open = false;
  contents.querySelector('summary')!.focus();
});
