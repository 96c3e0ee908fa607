import type { Secret } from './finding.ts';

const PASSWORD_WORDS =
  'pass(?:[ _-]?code|wort)?|pw|pwd|psw|kennwort|mot de passe|contraseña|clave|senha|wachtwoord|hasło|lösenord|пароль|密码|パスワード';
const OTHER_WORDS = 'pin|auth(?:orization)?[ _-]?(?:key|code)|credentials?';
/** Words that are those of a secret also at the end of another: “dbPassword”, “accesstoken”. */
const ENDING_WORDS =
  'pass[ _-]?(?:word|phrase)|passwd|secret(?:[ _-]?(?:access)?[ _-]?key)?|token|api[ _-]?key|client[ _-]?key';
/** Short ones are only so behind a capital letter of their own: “dbPass”, but not “compass”. */
const CAMEL_WORDS = 'Pass(?:[Cc]ode)?|P[Ww]|P[Ww][Dd]|Pin|PIN|Auth(?:Key|Code)|Credentials?';

const saidAs = (word: string, flags: string): RegExp =>
  new RegExp(
    String.raw`(${word})["']?\s{0,3}(:|=>?|->|[-–—](?=\s)|(?:is|was)(?!\p{L}))\s{0,3}["']?(\S{4,})(?=(\s+\w)?)`,
    flags,
  );

/** A word for a secret and what it is said to be: “password: …”, “pwd=…”, “the password is …”, “dbPass=…”. */
const SAID = [
  saidAs(String.raw`(?<!\p{L})(?:${PASSWORD_WORDS}|${OTHER_WORDS})|${ENDING_WORDS}`, 'giu'),
  saidAs(String.raw`(?<=[a-z\d])(?:${CAMEL_WORDS})`, 'gu'),
];

/** A password without anything between: “password hunter2”. */
const TOLD = /(?<![\p{L}-])(?:passw(?:or[dt]|d)|passphrase|passcode|pwd?|kennwort)\s["']?(\S{6,})/giu;
/** “pass” is a verb as well: what is meant by it is a word with digits at its end, as no test has that can be passed. */
const PASS = /(?<![\p{L}-])pass\s["']?([a-z]{3,40}\d[^\s/-]*)/giu;

/** Codes that prove who one is: the number on the back of a card, or one sent once. */
const CODE = /\b(?:cv[cv]2?|otp|mfa code|verification code)\s{0,2}[:=]?\s{0,2}(?:is\s)?\d{3,8}\b/gi;

/** What stands after “password:” in a sentence about passwords. */
const NO_CREDENTIAL =
  /^(?:reset|expired|policy|required|protected|rotat|manager|unknown|none|stored|lost|forgotten|leaked|shared|compromised|removed|revoked|changed|redacted|hidden|not|was|being|kept|\*|<|\[|\{)/i;

/** IDs, versions, tickets and names of standards, which have digits without being passwords. */
const NO_PASSWORD = /^(?:(?:agmt|offer|prod|acr|ba|case|inv)-|[vV]\d|[A-Z]+-?\d[\d.]*$|\d{4}-\d\d)/;

/** The secrets that a text calls so. */
export function findCredentials(text: string): Secret[] {
  const said = SAID.flatMap((pattern) => [...text.matchAll(pattern)]).filter(
    (match) => !isInArn(text, match.index) && looksChosen(match),
  );
  const told = [...text.matchAll(TOLD), ...text.matchAll(PASS)].filter(([, value = '']) =>
    looksMadeUp(withoutEnd(value)),
  );
  return [...said, ...told, ...text.matchAll(CODE)].map((match) => ({
    kind: 'password',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The name of a secret in AWS is no secret: `arn:aws:secretsmanager:…:secret:db-login`. */
const isInArn = (text: string, index: number): boolean =>
  /arn:\S*$/.test(text.slice(Math.max(0, index - 80), index));

/** Whether what follows a word such as “password” is one, and not the rest of a sentence about passwords. */
function looksChosen([, word = '', link = '', value = '', more]: RegExpExecArray): boolean {
  if (NO_CREDENTIAL.test(value)) return false;
  const core = withoutEnd(value);
  if (/[:=]/.test(link)) return !(more && link === ':' && /^[a-z]+(?:['’]s)?$/i.test(core));
  return /pass|pw|cred/i.test(word) && /\d/.test(core) && !NO_PASSWORD.test(core);
}

/** Letters and digits mixed, as in no word: “hunter2”, but not “SOC2” or an agreement's ID. */
const looksMadeUp = (value: string): boolean =>
  /\d/.test(value) && /\p{L}/u.test(value) && !NO_CREDENTIAL.test(value) && !NO_PASSWORD.test(value);

/** Without the marks that end a sentence. A pattern that looks for them from every dot on would take quadratic time. */
function withoutEnd(value: string): string {
  const last = value.split('').findLastIndex((one) => !'.,;!?)"\''.includes(one));
  return value.slice(0, last + 1);
}
