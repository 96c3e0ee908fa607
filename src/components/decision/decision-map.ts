import { $place, type StandingPlace } from '../../lib/decision/store.ts';

/** The picture of a tree: marks the way that leads to the reader's place in that tree, and opens what is on it. */
class DecisionMap extends HTMLElement {
  private stop: (() => void) | undefined;

  connectedCallback() {
    this.addEventListener('toggle', ({ target }) => keepInView(target as Element), true);
    this.stop = $place.subscribe((place) => {
      if (place && place.tree === this.dataset['tree']) this.mark(place);
    });
  }

  disconnectedCallback() {
    this.stop?.();
  }

  private mark({ path, at }: StandingPlace) {
    const nodes = new Set([...path.map(({ question }) => question), at]);
    const answers = path.map(({ question, option }) => `${question}=${option}`);
    for (const one of this.querySelectorAll<HTMLElement>('[data-map-node], [data-map-answer]')) {
      const { mapNode, mapAnswer } = one.dataset;
      one.toggleAttribute('data-taken', nodes.has(mapNode ?? '') || answers.includes(mapAnswer ?? ''));
    }
    const taken = answers.flatMap((answer) => this.querySelector(`[data-map-answer="${answer}"]`) ?? []);
    // Branches of one question close each other: where a way leads from one to another, the last one stays open.
    for (const answer of taken) openUpwards(answer.querySelector(':scope > details') ?? answer);
    this.querySelector('[aria-current]')?.removeAttribute('aria-current');
    (taken.at(-1) ?? this).querySelector('a')?.setAttribute('aria-current', 'step');
  }
}

/** A branch that opens closes another one, and what was pressed would move away with it. */
function keepInView(branch: Element) {
  const pressed = branch.querySelector(':scope > summary');
  if (pressed === document.activeElement) pressed?.scrollIntoView({ block: 'nearest' });
}

function openUpwards(from: Element) {
  for (let one = from.closest('details'); one; one = one.parentElement!.closest('details')) one.open = true;
}
customElements.define('decision-map', DecisionMap);
