/** The notice of a renamed guide: goes on to the new address, with whatever the old one carried behind its `#`. */
class FormerGuide extends HTMLElement {
  connectedCallback() {
    const next = this.querySelector<HTMLAnchorElement>('a[data-next]');
    if (!next) return;
    next.hash = location.hash;
    location.replace(next.href);
  }
}
customElements.define('former-guide', FormerGuide);
