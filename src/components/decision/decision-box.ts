/** What stands around a decision: where its island cannot be started, the same questions are shown as links. */
class DecisionBox extends HTMLElement {
  connectedCallback() {
    this.addEventListener('astro:hydration-error', () => this.toggleAttribute('data-failed', true));
  }
}
customElements.define('decision-box', DecisionBox);
