/*
 * What runs in the head of every page, before it is painted. It stands in the page itself: what tells that a script is
 * missing must not be missing as well. So it is JavaScript, which goes into the page as it is.
 */
const page = document.documentElement;

// The theme is the one that the reader chose, or else the system's. What is known of a case gets its room. Where a reader
// has blocked storage, naming it throws.
let theme;
try {
  theme = localStorage['starlight-theme'];
  page.toggleAttribute('data-has-case', /clean-exit[^,]*:(fact|note|name)/.test(Object.keys(localStorage)));
} catch {}
page.dataset.theme = /^(dark|light)$/.test(theme)
  ? theme
  : matchMedia('(prefers-color-scheme: light)').matches
    ? 'light'
    : 'dark';

// Without these marks, what has not started has the form that it has without scripts: styles see to that.
page.toggleAttribute('data-islands');
page.toggleAttribute('data-page-scripts');

// What was pressed before its script came, which looks here: in browsers that do not know `command`, Search does nothing.
addEventListener('click', ({ target }) => (page.pressed = target));

/** Says that a part is missing, once: whoever has dismissed the notice knows. */
const lose = () => {
  page.removeAttribute('data-islands');
  const notice = document.querySelector('[data-missing-part]');
  if (!notice?.hidden) return;
  const [reload, dismiss] = notice.querySelectorAll('button');
  let cameFrom;
  notice.addEventListener('focusin', ({ relatedTarget }) => {
    if (!notice.contains(relatedTarget)) cameFrom = relatedTarget;
  });
  reload.onclick = () => location.reload();
  dismiss.onclick = () => {
    notice.remove();
    cameFrom?.focus({ preventScroll: true });
  };
  notice.hidden = false;
};

const hear = ({ target, filename, reason }) => {
  if (target.localName === 'script') {
    page.removeAttribute('data-page-scripts');
    // The search would lie over the notice, with nothing to come in it.
    document.querySelector('dialog').close();
    // Search and theme come with what the islands are made of.
    lose();
  }
  // Thrown by a file of ours: what a browser's extensions do wrong is nothing that the page has to tell.
  if (/_astro/.test(filename ?? reason?.stack)) lose();
};

addEventListener('astro:hydration-error', lose);
addEventListener('unhandledrejection', hear);
// It does not bubble from a script that could not be loaded.
addEventListener('error', hear, true);
