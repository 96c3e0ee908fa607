/** A part of a text, in UTF-16 units, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

export type FindingCode =
  'empty' | 'vague' | 'placeholder' | 'secret' | 'missing-offer-id' | 'refund-not-cancellation' | 'too-long';

/**
 * One thing about a text that its writer should know: a code and what its sentence needs. `params.kind` tells
 * apart the findings of one code. The span counts in the text as it was given; it is left out where the whole
 * text is meant.
 */
export interface Finding extends Partial<Span> {
  code: FindingCode;
  severity: 'error' | 'warning';
  params: Record<string, string | number>;
}

export type SecretKind =
  'access-key' | 'secret-key' | 'token' | 'private-key' | 'login' | 'password' | 'card' | 'bank-account';

/** A part of a text that must not be sent, and what it is called by (`secret-<kind>` among the words). */
export interface Secret extends Span {
  kind: SecretKind;
}
