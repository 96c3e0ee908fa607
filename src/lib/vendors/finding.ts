/** What is to be said about the value of a field. `repairs` are offered; what is sure is made of them when a field is left, and can be undone. */
export interface FieldFinding {
  code: string;
  severity: 'error' | 'warning';
  params?: Record<string, string | number>;
  /** Parameters that are words themselves, by their keys. */
  terms?: Record<string, string>;
  repairs?: string[];
}
