import type { Span } from './finding.ts';

/** Words of which templates are made; in brackets they stand for something that was to be filled in. */
const SLOT =
  /^(?:insert|enter|fill|add|your|names?|dates?|day|ids?|here|reasons?|offer|agreement|customer|buyer|seller|client|company|account|amount|case|number|ticket|invoice|product|reference|details?|text|placeholder|todo|tbd|x{3,}|new|old|goes|what|why|who)$/i;
/** Words that stand between those. */
const LITTLE = /^(?:in|the|an?|of|to|for|and|with|is|please)$/i;

const PATTERNS: RegExp[] = [
  // {{company}}, ${name}, %NAME%, __NAME__
  /\{\{[^{}]{0,80}\}\}/g,
  /\$\{[^{}]{0,80}\}/g,
  /%[A-Z][A-Z_]{2,40}%/g,
  /\b__[A-Za-z][A-Za-z_ ]{1,40}__\b/g,
  /_{3,}/g,
  // <competitor>, <<Reason for cancellation>>: words alone, and no markup.
  /(?<![\w<])<<[^<>\n]{1,80}>>/g,
  /(?<![\w<])<(?!(?:br|hr|li|[ou]l|div|span|em|strong|small|su[bp]|code|pre|font|img|table|t[drh]|html|body|script|style)[ >])\p{L}{2,30}(?:[ _-]\p{L}{1,30}){0,5}>/giu,
  /(?<![\p{L}])\?{3,}/gu,
  // Words that say that something is still missing.
  /\b(?:TBD|TBA|TBC|FIXME)\b|\bt\.b\.[acd]\b/gi,
  /\bTODO\b(?! (?:app|list)s?\b)|\btodo:/g,
  /\bplaceholder\b(?! (?:agreement|order|purchase|subscription|contract)s?\b)/gi,
  /\bXXX\b|\$X+,X+/g,
  /\bto be (?:determined|defined|confirmed|announced|added|filled in)\b(?=\s*(?:[.,;:)\]]|$))/gi,
  /\b(?:insert|fill in|enter) (?:\w+ ){0,3}here\b/gi,
  /\blorem ipsum\b/gi,
  // IDs and dates that nobody has filled in.
  /\b(?:offer|agmt|prod|acr|ba|case|ord|sub|agr|inv)-(?:[x.*#…?]{2,}|\w*(?:xxx|EXAMPLE)\w*)/gi,
  /\bx{4,}\b/gi,
  /\b(?:YYYY|DD|MM)[-/.](?:MM|DD|YYYY)(?:[-/.](?:DD|MM|YY(?:YY)?))?\b/gi,
];

const BRACKETED = [/\[[^[\]\n]{1,80}\]/g, /<[^<>\n]{1,80}>/g, /\{[^{}\n]{1,80}\}/g, /«[^«»\n]{1,80}»/g];

/** The placeholders in a normalised text that were left standing. */
export function findPlaceholders(text: string): Span[] {
  const found = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)]);
  const bracketed = BRACKETED.flatMap((pattern) => [...text.matchAll(pattern)]).filter(([whole]) =>
    isSlot(whole),
  );
  const spans = [...found, ...bracketed].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return spans
    .toSorted((a, b) => a.start - b.start)
    .filter(
      (span, index, all) => !all.slice(Math.max(0, index - 3), index).some((other) => other.end >= span.end),
    );
}

/** Whether what stands in brackets is a slot: marks that leave something out, or template words. */
function isSlot(whole: string): boolean {
  const inner = whole.slice(1, -1).trim();
  return /^(?:\.{2,}|…|x{2,}|-{2,}|_+)$/i.test(inner) || areSlots(inner);
}

/** Whether the words between brackets are all words of templates, and not only little ones. */
function areSlots(inner: string): boolean {
  const words = inner.split(/[\s_-]/).filter(Boolean);
  return words.every((word) => SLOT.test(word) || LITTLE.test(word)) && words.some((word) => SLOT.test(word));
}
