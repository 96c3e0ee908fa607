import type { Finding } from './finding.ts';

/** Says a message of the word file `reason`. */
type Speak = (
  key: Finding['code'] | `${Finding['code']}-${string}`,
  params?: Record<string, string | number>,
) => string;

/** The sentence for a finding. A finding with a kind has `{what}` in its message, and a message for each kind. */
export function describeFinding({ code, params }: Pick<Finding, 'code' | 'params'>, speak: Speak): string {
  const { kind, ...rest } = params;
  return speak(code, kind === undefined ? rest : { ...rest, what: speak(`${code}-${kind}`) });
}
