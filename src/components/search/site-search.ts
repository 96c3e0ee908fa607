/** The search button with its dialog; whatever opens the dialog, its interface is loaded then. */
class SiteSearch extends HTMLElement {
  #loading: Promise<void> | undefined;

  connectedCallback() {
    const dialog = this.#dialog;
    for (const button of document.querySelectorAll('[commandfor=site-search][command=show-modal]'))
      button.addEventListener('click', () => this.#open());
    this.querySelector('.search-close')!.addEventListener('click', () => dialog.close());
    // A press outside closes it as well: the dialog says so itself, by `closedby`.
    dialog.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) dialog.close();
    });
    addEventListener('keydown', (event) => this.#toggleByKey(event));
    // Opened by the browser alone, before this script arrived.
    if (dialog.open) this.#open();
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  #open() {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (import.meta.env.PROD) void this.#load();
  }

  async #load() {
    const element = this.querySelector<HTMLElement>('.search-interface')!;
    const words = JSON.parse(this.dataset['translations']!) as Record<string, string>;
    // Most readers of a page never search it.
    this.#loading ??= import('./load-search.ts').then(({ loadSearch }) => loadSearch(element, words));
    try {
      await this.#loading;
    } catch {
      // What could not be had is asked for again when the search is next opened.
      this.#loading = undefined;
      element.textContent = this.dataset['failed']!;
    }
    this.querySelector<HTMLElement>('.search-interface input')?.focus();
  }

  #toggleByKey(event: KeyboardEvent) {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (!this.#dialog.open && document.querySelector('dialog:modal')) return;
    event.preventDefault();
    if (this.#dialog.open) this.#dialog.close();
    else this.#open();
  }
}

customElements.define('site-search', SiteSearch);
