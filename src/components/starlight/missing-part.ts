const notice = document.querySelector<HTMLElement>('[data-missing-part]')!;
const [reload, dismiss] = notice.querySelectorAll('button');
let cameFrom: EventTarget | null;

notice.addEventListener('focusin', ({ relatedTarget }) => {
  if (!notice.contains(relatedTarget as Node | null)) cameFrom = relatedTarget;
});
reload!.onclick = () => location.reload();
dismiss!.onclick = () => {
  notice.remove();
  (cameFrom as HTMLElement | null)?.focus({ preventScroll: true });
};

/** The island is marked as well, so that what it stands in can show a plain form instead. */
document.addEventListener('astro:hydration-error', ({ target }) => {
  (target as Element).toggleAttribute('data-failed', true);
  notice.hidden = false;
});
