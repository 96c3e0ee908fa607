import { apiInput, OPERATIONS, type ApiRequest } from './api.ts';

export type Shell = 'bash' | 'powershell';

/** How a shell takes an option with its value as one word, and where its line goes on. */
const SHELLS: Record<Shell, { quote: (text: string) => string; option: Option; lineEnd: string }> = {
  bash: {
    quote: quoteForBash,
    option: (name, value) => `--${name}=${quoteForBash(value)}`,
    lineEnd: ' \\\n  ',
  },
  powershell: {
    quote: quoteForPowerShell,
    option: (name, value) => quoteForPowerShell(`--${name}=${value}`),
    lineEnd: ' `\n  ',
  },
};
type Option = (name: string, value: string) => string;

/**
 * The AWS CLI command for a request, quoted so that every text arrives as it is, also one that begins with a
 * hyphen. For PowerShell that takes version 7.3 or newer, which passes quotation marks on. The API lives in us-east-1.
 */
export function awsCommand(request: ApiRequest, shell: Shell): string {
  const input = apiInput(request);
  const { quote, option, lineEnd } = SHELLS[shell];
  const values = Object.entries(input);
  const parts = values.some(([, value]) => needsJson(value))
    ? [`--cli-input-json ${quote(JSON.stringify(input))}`]
    : values.map(([name, value]) => option(kebab(name), String(value)));
  return [`aws marketplace-agreement ${OPERATIONS[request.kind]}`, '--region us-east-1', ...parts].join(
    lineEnd,
  );
}

/**
 * The CLI reads a file or a page where a value starts with its address, whatever its quotes, and no shell
 * passes on a NUL or half a character; JSON carries them all.
 */
const needsJson = (value: unknown): boolean =>
  typeof value !== 'string' || /^(?:fileb?|https?):\/\//.test(value) || /\0|\p{Cs}/u.test(value);

/** A text as one word of bash: nothing is special between single quotes but the quote itself. */
export function quoteForBash(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A text as one word of PowerShell, which takes typographic single quotes for single quotes as well. */
export function quoteForPowerShell(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201A\u201B]/g, (mark) => mark + mark)}'`;
}

/** A text on one line, for fields that take no line breaks: each break, with the spaces around it, becomes a space. */
export const toOneLine = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
