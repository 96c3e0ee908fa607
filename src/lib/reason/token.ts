import type { Secret, SecretKind } from './finding.ts';

interface Shape {
  kind: SecretKind;
  pattern: RegExp;
  isReal?: (match: RegExpExecArray) => boolean;
}

/** Tokens that their issuers marked with a beginning of its own, up to the sign that makes them unmistakable. */
const MARKED = [
  // AWS: session tokens of the Security Token Service, API keys of Bedrock.
  String.raw`(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|AQoDYXdz|ABSK[A-Za-z0-9+/]{20})[\w/+=-]{16,}`,
  // GitHub, GitLab, Atlassian, npm, PyPI, Docker.
  String.raw`gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}`,
  String.raw`gl(?:pat|ptt|rt|dt|oas|cbt|soat|ft|imt|agent)-[\w-]{16,}`,
  String.raw`ATATT3[\w=-]{20,}|npm_[A-Za-z0-9]{20,}|pypi-[\w-]{30,}|dckr_pat_[\w-]{20,}`,
  // Slack, Telegram.
  String.raw`xox[abeoprs]-[\w-]{10,}|xapp-\d-[\w-]{10,}|\d{8,10}:AA[\w-]{32,}`,
  // Stripe and those who took over its form, OpenAI, Anthropic.
  String.raw`[sr]k_(?:live|test)_\w{10,}|whsec_[\w+/=]{16,}|sk-(?=[a-z-]{0,20}[\w-]*[A-Z\d])[\w-]{16,}`,
  // Google: API keys, access and refresh tokens, client secrets.
  String.raw`AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}|1\/\/0[\w-]{30,}`,
  // Mail services: Resend, Mailgun, SendGrid, Mailchimp, Brevo.
  String.raw`re_[A-Za-z0-9]{6,12}_[A-Za-z0-9]{16,}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}\b`,
  String.raw`SG\.[\w-]{16,64}\.[\w-]{16,}|key-[0-9a-f]{32}\b|[0-9a-f]{32}-us\d{1,2}\b|xkeysib-[0-9a-f]{32,}`,
  // Twilio, DigitalOcean, Shopify, Databricks, Grafana, Vault, New Relic, Hugging Face, Azure's client secrets.
  String.raw`SK[0-9a-f]{32}\b|do[opr]_v1_[0-9a-f]{32,}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}|dapi[0-9a-f]{32}`,
  String.raw`gl(?:sa|c)_[\w=+/-]{20,}|hv[bsr]\.[\w-]{20,}|NRAK-[A-Z0-9]{20,}|hf_[A-Za-z]{30,}|\w{3}8Q~[\w~.-]{25,}`,
  // Discord's bots, Terraform, Pulumi.
  String.raw`[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,}|[A-Za-z0-9]{10,20}\.atlasv1\.[\w=-]{20,}|pul-[0-9a-f]{40}\b`,
  // JSON Web Tokens.
  String.raw`eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`,
];

const SHAPES: Shape[] = [
  {
    kind: 'access-key',
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  },
  // The same, read out or wrapped: letter by letter, or in groups.
  {
    kind: 'access-key',
    pattern:
      /(?<![A-Za-z0-9])A[ ._-]{0,3}[KS][ ._-]{0,3}I[ ._-]{0,3}A(?:[ ._-]{0,3}[A-Z0-9]){16}(?![A-Za-z0-9])/g,
    isReal: isAccessKeyInGroups,
  },
  {
    kind: 'secret-key',
    pattern:
      /(?<![A-Za-z0-9/+=])(?=[A-Za-z0-9/+]{0,39}[a-z])(?=[A-Za-z0-9/+]{0,39}[A-Z])(?=[A-Za-z0-9/+]{0,39}\d)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g,
  },
  { kind: 'token', pattern: new RegExp(`(?<![\\w-])(?:${MARKED.join('|')})`, 'g') },
  { kind: 'token', pattern: /\bbearer\s(?=\S*\d)[\w.~+/-]{12,}=*/gi },
  { kind: 'token', pattern: /\bhttps:\/\/hooks\.slack\.com\/(?:services|workflows)\/\S{8,}/gi },
  { kind: 'token', pattern: /\bhttps:\/\/(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/webhooks\/\S{8,}/gi },
  {
    kind: 'token',
    pattern: /\b(?:AccountKey|SharedAccess(?:Key|Signature))=\S{12,}|[?&]sig=[\w%+/=-]{20,}/gi,
  },
  // Mailjet's have no mark, and are known by its name only.
  {
    kind: 'token',
    pattern:
      /\b(?:mailjet(?:[ :=_-]{1,3}(?:api|keys?|secret|public|private|is)){0,6}|MJ_APIKEY_(?:PUBLIC|PRIVATE))[ :="']{1,4}[0-9a-f]{32}(?:[ :,/|]{1,3}[0-9a-f]{32})?\b/gi,
  },
  {
    kind: 'private-key',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[\w+/=:,. ]*-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----|(?: [\w+/=]{16,})*)/g,
  },
  { kind: 'private-key', pattern: /\bPuTTY-User-Key-File-\d|\bAGE-SECRET-KEY-1[A-Z0-9]{20,}/g },
  { kind: 'login', pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{0,80}:[^\s@/]{1,80}@/gi },
  { kind: 'login', pattern: /(?<![\w-])(?:-u|--user)[ =][^\s:]{1,80}:\S{4,}/g },
  {
    kind: 'login',
    pattern: /\b(?:mysql(?:dump|admin)?(?:\s\S{1,60}){0,8}?\s-p|sshpass\s-p\s?)(?=\S{4})[^\s-]\S*/g,
  },
  { kind: 'login', pattern: /\bbasic\s([A-Za-z0-9+/]{4,400}={0,2})(?![\w+/=])/gi, isReal: holdsLogin },
];

/** What is a secret by its very form, as its issuer made it. */
export const findTokens = (text: string): Secret[] =>
  SHAPES.flatMap(({ kind, pattern, isReal = () => true }) =>
    [...text.matchAll(pattern)].filter(isReal).map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

/**
 * Whether signs with an access key's beginning and length are one, and no sentence in capitals: “ASIA PACIFIC 2026 SALES”
 * has its digits in a word of their own.
 */
function isAccessKeyInGroups([written]: RegExpExecArray): boolean {
  const groups = written.split(/[ ._-]+/);
  if (groups.length === 20) return true;
  if (groups.join('').startsWith('AKIA')) return /\d/.test(written);
  return groups.some((group) => group.length > 3 && /\d/.test(group) && /[A-Z]/.test(group));
}

/** Whether what follows “Basic” is a name and a password, as a browser sends them. Of few letters a word may be one by chance. */
function holdsLogin([, encoded = '']: RegExpExecArray): boolean {
  try {
    const login = atob(encoded);
    if (/^[\w.@+-]+:[^\0-\x1f\x7f]*$/.test(login)) return true;
    return encoded.length >= 8 && /^[\x20-\x7e]*:[\x20-\x7e]*$/.test(login);
  } catch {
    return false;
  }
}
