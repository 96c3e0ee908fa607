import type { Span } from './finding.ts';

/** The text with full stops in the place of some of its parts, so that all others keep their places. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of joinSpans(spans)) {
    pieces.push(text.slice(from, start), '.'.repeat(end - start));
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}

/** The parts in their order, those that overlap joined into one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
