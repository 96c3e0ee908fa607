/** A part of a text, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/** What must never stand in a request, each with what it is called. Account and agreement IDs are needed and stay. */
const SECRETS: { name: string; pattern: RegExp }[] = [
  {
    name: 'an AWS access key',
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  },
  {
    name: 'an AWS secret key',
    pattern:
      /(?<![A-Za-z0-9/+=])(?=[A-Za-z0-9/+]{0,39}[a-z])(?=[A-Za-z0-9/+]{0,39}[A-Z])(?=[A-Za-z0-9/+]{0,39}\d)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g,
  },
  {
    name: 'a token',
    pattern:
      /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|sk-[\w-]{16,}|sk_(?:live|test)_\w{10,}|AIza[\w-]{30,}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)/g,
  },
  { name: 'a token', pattern: /\bbearer\s+(?=\S*\d)[\w.~+/-]{12,}=*/gi },
  { name: 'a private key', pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g },
  { name: 'a login in an address', pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,80}:[^\s:@/]{1,80}@/gi },
];

const CREDENTIAL =
  /(?<![A-Za-z])(?<!arn:\S{0,80})(pass(?:word|wd|code|phrase|wort)?|pwd|kennwort|mot de passe|contraseña|senha|wachtwoord|hasło|pin|secret(?:[ _-]?(?:access)?[ _-]?key)?|token|api[ _-]?key|credentials?)["']?\s{0,3}(:|=|(?:is|was)\b)\s{0,3}["']?(\S{4,})(?=(\s+\w)?)/gi;

/** What stands after “password:” in a sentence about passwords. */
const NO_CREDENTIAL =
  /^(?:reset|expired|policy|required|protected|rotat|manager|unknown|none|stored|lost|forgotten|leaked|shared|compromised|removed|revoked|changed|redacted|hidden|not|was|being|kept|\*+|<|\[|\{)/i;

const CARD = /(?<![\w+-])\d(?:[ -]?\d){12,18}(?![\w-])/g;
const CARD_PREFIX = /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|6011|6[45]|35|3[068])/;

/** The secrets in a normalised text, in the order in which they are looked for. */
export const findSecrets = (text: string): (Span & { name: string })[] => [
  ...SECRETS.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ name, ...spanOf(match) })),
  ),
  ...[...text.matchAll(CREDENTIAL)]
    .filter(looksChosen)
    .map((match) => ({ name: 'a password or token', ...spanOf(match) })),
  ...[...text.matchAll(CARD)].filter(isCard).map((match) => ({ name: 'a card number', ...spanOf(match) })),
];

/** Whether what follows a word such as “password” is one, and not the rest of a sentence about passwords. */
function looksChosen([, word = '', link = '', value = '', more]: RegExpExecArray): boolean {
  if (NO_CREDENTIAL.test(value)) return false;
  const core = value.replace(/[.,;!?)"']+$/, '');
  if (/^(?:is|was)$/i.test(link)) return /^(?:pass|pwd|cred)/i.test(word) && /\d/.test(core);
  return !(more && link === ':' && /^[a-z]+(?:['’]s)?$/i.test(core));
}

function isCard([written]: RegExpExecArray): boolean {
  const digits = written.replace(/[ -]/g, '');
  return CARD_PREFIX.test(digits) && passesLuhn(digits);
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** The check digit that all payment cards have. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
