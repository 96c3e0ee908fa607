/** What is to be said about the value of a field. `repairs` are offered, never made. */
export interface FieldFinding {
  code: string;
  severity: 'error' | 'warning';
  params?: Record<string, string | number>;
  /** Parameters that are words themselves, by their keys. */
  terms?: Record<string, string>;
  repairs?: string[];
}
