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
    addEventListener('submit', (event) => this.#takeForm(event));
    // Opened by the browser alone, before this script arrived.
    if (dialog.open) this.#open();
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  #open(typed?: string) {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (import.meta.env.PROD) void this.#load(typed);
  }

  async #load(typed?: string) {
    const dialog = this.#dialog;
    const element = dialog.querySelector<HTMLElement>('.search-interface')!;
    // Most readers of a page never search it.
    this.#loading ??= import('./load-search.ts').then(({ loadSearch }) =>
      loadSearch(element, this.dataset['index']!, dialog.ariaLabel!),
    );
    try {
      await this.#loading;
    } catch {
      // What could not be had is asked for again when the search is next opened.
      this.#loading = undefined;
      element.textContent = this.dataset['failed']!;
    }
    const box = element.querySelector('input');
    box?.focus();
    if (!box || typed === undefined) return;
    box.value = typed;
    box.dispatchEvent(new Event('input'));
  }

  /** A form with `data-search` anywhere on the page searches for what is in its field `q`. */
  #takeForm(event: SubmitEvent) {
    const form = event.target as HTMLFormElement;
    if (!form.matches('[data-search]')) return;
    event.preventDefault();
    const typed = new FormData(form).get('q');
    this.#open(typeof typed === 'string' ? typed : '');
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
