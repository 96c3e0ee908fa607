/** The search button with its dialog; whatever opens the dialog, its interface is loaded then. */
class SiteSearch extends HTMLElement {
  #loading: Promise<() => void> | undefined;

  connectedCallback() {
    addEventListener('click', ({ target }) => {
      const pressed = (target as Element).closest('[commandfor=site-search],#site-search a');
      if (pressed?.matches('[command=show-modal]')) void this.#open();
      else if (pressed) this.#dialog.close();
    });
    addEventListener('keydown', (event) => this.#toggleByKey(event));
    // Opened by the browser alone, or only pressed, before this script arrived.
    const { pressed } = document.documentElement as { pressed?: Element };
    if (this.#dialog.open || pressed?.closest('[command=show-modal]')) void this.#open();
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  async #open() {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (!import.meta.env.PROD) return;
    const [view, failed] = this.querySelectorAll<HTMLElement>('dialog > div');
    failed!.hidden = true;
    try {
      // Most readers of a page never search it.
      this.#loading ??= import('./load-search.ts').then((search) =>
        search.loadSearch(view!, this.dataset['index']!),
      );
      (await this.#loading)();
    } catch {
      // What could not be had is asked for again when the search is next opened.
      this.#loading = undefined;
      failed!.hidden = false;
      failed!.querySelector('button')!.onclick = () => location.reload();
    }
    view!.hidden = !failed!.hidden;
  }

  #toggleByKey(event: KeyboardEvent) {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (!this.#dialog.open && document.querySelector('dialog:modal')) return;
    event.preventDefault();
    if (this.#dialog.open) this.#dialog.close();
    else void this.#open();
  }
}

customElements.define('site-search', SiteSearch);
