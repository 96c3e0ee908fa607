import { daysOf } from './days.ts';
import { askedValues, chosenCode, isFree, valueOf, type Values } from './fields.ts';
import type { RequestKind } from './schema.ts';

/** A piece of a text, with the field whose value it is; without one it is the template's. */
export interface Piece {
  text: string;
  field?: string;
}

/** A piece in its place in the whole text, in UTF-16 units, `end` excluded. */
export interface Segment extends Piece {
  start: number;
  end: number;
}

/** A text of a request: whole, its reason, with which it begins, and the pieces that it is made of, in order. */
export interface Composition {
  text: string;
  reason: string;
  segments: Segment[];
}

/**
 * Composes the text of a request from the fields that are asked now: the reason, then each line whose fields
 * are all there. Each template is gone through once; values are never looked at again.
 */
export function compose(kind: RequestKind, values: Values): Composition {
  const asked = askedValues(kind, values);
  const reason = composeReason(kind, values, asked);
  const known = { ...asked, ...daysOf(kind, asked) };
  const segments = placePieces(joinLines([reason, ...fillLines(kind.lines, known)]));
  return { text: textOf(segments), reason: textOf(reason), segments };
}

/** Another text of a request, made of its own lines in the same way. */
export function composeLines(kind: RequestKind, lines: readonly string[], values: Values): string {
  const asked = askedValues(kind, values);
  return textOf(joinLines(fillLines(lines, { ...asked, ...daysOf(kind, asked) })));
}

/** Fills a template: each `{name}` becomes the value of that name, exactly as typed. `undefined` while one is missing. */
export function fill(template: string, values: Values): Piece[] | undefined {
  const pieces = template
    .split(/(\{[a-zA-Z0-9]+\})/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      const field = nameIn(part);
      return field === undefined ? { text: part } : { text: valueOf(values, field), field };
    });
  const isMissing = ({ text, field }: Piece) => field !== undefined && text.trim() === '';
  return pieces.some(isMissing) ? undefined : pieces;
}

/** The names of the fields that a template stands open for. */
export const namesIn = (template: string): string[] =>
  template.split(/(\{[a-zA-Z0-9]+\})/).flatMap((part) => nameIn(part) ?? []);

const nameIn = (part: string): string | undefined => /^\{([a-zA-Z0-9]+)\}$/.exec(part)?.[1];

function composeReason(kind: RequestKind, values: Values, asked: Values): Piece[] {
  if (!kind.reason) return [];
  const field = kind.reason.free.id;
  const code = chosenCode(kind, values);
  if (!code) return [];
  return isFree(kind, values) ? [{ text: valueOf(asked, field), field }] : (fill(code.sentence, asked) ?? []);
}

const fillLines = (lines: readonly string[], values: Values): Piece[][] =>
  lines.flatMap((line) => {
    const pieces = fill(line, values);
    return pieces ? [pieces] : [];
  });

const joinLines = (lines: Piece[][]): Piece[] =>
  lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));

const textOf = (pieces: Piece[]): string => pieces.map(({ text }) => text).join('');

function placePieces(pieces: Piece[]): Segment[] {
  let end = 0;
  return pieces.map((piece) => {
    const start = end;
    end += piece.text.length;
    return { ...piece, start, end };
  });
}
