/** One place on the way to where a step is done: as its screen writes it, or something of the reader's own. */
export interface Place {
  text: string;
  /** Whether no screen writes it: “the agreement”, which each reader has to pick. */
  own: boolean;
}

/**
 * Reads where to click: `AWS Partner Central > Agreements > [the agreement] > Request cancellation`, from
 * the system to the button. What stands in square brackets is the reader's own. `undefined` for what is no
 * path of two places or more.
 */
export function readPath(at: string): Place[] | undefined {
  const places = at.split('>').map((part) => part.trim());
  if (places.length < 2 || places.some((part) => part === '')) return undefined;
  return places.map((text) =>
    /^\[.+\]$/.test(text) ? { text: text.slice(1, -1), own: true } : { text, own: false },
  );
}
