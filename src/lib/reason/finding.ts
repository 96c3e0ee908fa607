/** A part of a text, in UTF-16 units, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

export type FindingCode =
  'empty' | 'vague' | 'placeholder' | 'secret' | 'missing-offer-id' | 'refund-not-cancellation' | 'too-long';

export interface Finding extends Partial<Span> {
  code: FindingCode;
  severity: 'error' | 'warning';
  params: Record<string, string | number>;
}
