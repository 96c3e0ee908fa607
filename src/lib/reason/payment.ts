import type { Secret } from './finding.ts';

const CARD = /(?<![\w+-])\d(?:[ -]?\d){12,18}(?![\w-])/g;
const CARD_PREFIX = /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|6011|6[45]|35|3[068])/;

/** The numbers of payment cards in a normalised text. */
export const findCards = (text: string): Secret[] =>
  [...text.matchAll(CARD)]
    .filter(([written]) => isCard(written))
    .map(({ index, 0: { length } }) => ({ kind: 'card', start: index, end: index + length }));

function isCard(written: string): boolean {
  const digits = written.replace(/[ -]/g, '');
  // On a card stand groups of four to seven; longer ones are two numbers beside each other.
  const isGrouped = digits === written || /^\d{1,7}(?:[ -]\d{1,7})*$/.test(written);
  return isGrouped && CARD_PREFIX.test(digits) && passesLuhn(digits);
}

/** The check digit that all payment cards have. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** How long a bank account number (IBAN) is in each country that has them. */
const IBAN_LENGTHS = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18
  FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20
  LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19
  SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

/** The bank account numbers in a normalised text: of their country's length, with the right check digits. */
export const findBankAccounts = (text: string): Secret[] =>
  [...text.matchAll(/(?<![A-Z0-9])([A-Z]{2})\d\d(?=[ .-]?[A-Z0-9])/gi)].flatMap(({ index, 1: country }) => {
    const rest = text.slice(index, index + 80);
    const length = IBAN_LENGTHS.get(country!.toUpperCase());
    const written =
      length && new RegExp(`^(?:[A-Z0-9][ .-]?){${length - 1}}[A-Z0-9](?![A-Z0-9])`, 'i').exec(rest)?.[0];
    return written && hasCheckDigits(written.replace(/[ .-]/g, ''))
      ? [{ kind: 'bank-account', start: index, end: index + written.length }]
      : [];
  });

/** ISO 7064: the first four characters put last and letters read as 10 to 35, the remainder by 97 is 1. */
function hasCheckDigits(iban: string): boolean {
  const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((one) => parseInt(one, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
