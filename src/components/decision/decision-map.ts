import { $place, type StandingPlace } from '../../lib/decision/store.ts';

/** The picture of a tree: marks the way that leads to the reader's place in that tree. */
class DecisionMap extends HTMLElement {
  private stop: (() => void) | undefined;

  connectedCallback() {
    this.stop = $place.subscribe((place) => {
      if (place && place.tree === this.dataset['tree']) this.mark(place);
    });
  }

  disconnectedCallback() {
    this.stop?.();
  }

  private mark({ path, at }: StandingPlace) {
    const nodes = new Set([...path.map(({ question }) => question), at]);
    const answers = new Set(path.map(({ question, option }) => `${question}=${option}`));
    for (const one of this.querySelectorAll<SVGElement>('[data-map-node], [data-map-answer]')) {
      const { mapNode, mapAnswer } = one.dataset;
      one.toggleAttribute('data-taken', nodes.has(mapNode ?? '') || answers.has(mapAnswer ?? ''));
    }
  }
}
customElements.define('decision-map', DecisionMap);
