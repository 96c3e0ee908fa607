import type { Finding } from './finding.ts';
import { originalSpan, type Normalised } from './normalise.ts';

const MONEY =
  /\b(?:refund\w*|reimburs\w*|money[ -]back|(?:sla|service) credits?|credit(?:ed|ing| note| memo)|charge-?back|billing adjustments?)\b/i;
const NO_MONEY = /\b(?:no|not|without|never|isn'?t|wasn'?t|nor)\b[^.,;!?]{0,24}\b(?:refund|reimburs|credit)/i;
const THING = '(?:agreement|subscription|contract|product|service|licen[cs]es?|plan|tool|software|solution)';
const GOES_ON = [
  new RegExp(
    `\\b(?:keeps?|keeping|continu\\w+|still|carr\\w+ on|goes on) (?:to )?(?:us(?:e|es|ed|ing)\\b|with (?:the |this |our |your )?${THING})`,
    'i',
  ),
  new RegExp(
    `\\b${THING} (?:itself )?(?:(?:should|shall|will|must|can|is to|to) )?(?:continu\\w*|go(?:es)? on|runs? on|keeps? running|(?:stays?|remains?|is kept|be kept) (?:active|in (?:place|force)|open|as is|running))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:keep|retain|continue?)(?:s|ing)? (?:the|this|our|your|their|its|his|her|my)? ?(?:\\w+ )?${THING}\\b`,
    'i',
  ),
  /\b(?:without|instead of|rather than|not|(?:do|does|did|wo|would|should)n['’]?t) (?:want(?:s|ing)? (?:to )?|to |be(?:ing)? |have )?(?:cancel|terminat|end(?:ing)? )/i,
  /\b(?:stay|remain)(?:s|ing)? (?:subscribed|a customer|customers|with us)\b/i,
];
const ENDS =
  /\b(?:cancel|terminat|end(?:s|ed|ing)?\b|stop|clos|discontinu|duplicat|twice|replac|mistak|accident|leav|migrat|mov(?:e|es|ed|ing)\b|switch|no longer|never|(?:did|does|could|can) ?n[o'’]t|wrong|fail|unhappy|insolven|bankrupt|refus|declin)/i;
const ASKS_FOR_MONEY =
  /^\W{0,9}(?:please |kindly )?(?:refund|reimburse|credit(?= (?:back|the|this|that|our|us|their|for|invoice|it)\b))\b|\b(?:please|kindly|wants?|wanted|request\w*|ask\w*|needs?|would like|demands?)\b[^.;!?]{0,40}\b(?:refund|reimburs|money back|credit note|billing adjustment)|\brefund (?:is |was )?(?:requested|wanted|needed|asked for|please)\b/i;

const NEGATED =
  /\b(?:no longer|not|cannot|never|refus\w*|declin\w*|\w+n['’]t) (?:wants? |able |wish(?:es)? )?(?:to )?(?:continu|keep)/gi;
const OTHER_STAYS =
  /\bduplicate (?:of|purchase|order|agreement|subscription)\b|\bbought twice\b|\bthis duplicate\b|\b(?:the|that|their) other (?:agreement|subscription|contract)\b|\b(?:accepted|bought|purchased) by mistake\b/i;

/** Finds a text that asks for money while the agreement goes on, or for money and nothing else. */
export function judgeRefund(normalised: Normalised): Finding[] {
  const { text } = normalised;
  const money =
    MONEY.exec(text) ??
    /^\W*(?:please |kindly )?credit (?:back|the|this|that|our|us|their|for|invoice|it)\b/i.exec(text);
  if (!money || NO_MONEY.test(text)) return [];
  const goesOn = GOES_ON.some((pattern) => pattern.test(text.replace(NEGATED, ' ')));
  if (OTHER_STAYS.test(text)) return [];
  if (!goesOn && (ENDS.test(text) || !ASKS_FOR_MONEY.test(text))) return [];
  return [
    {
      code: 'refund-not-cancellation',
      severity: 'warning',
      params: { words: money[0], kind: goesOn ? 'goes-on' : 'money-only' },
      ...originalSpan(normalised, money.index, money.index + money[0].length),
    },
  ];
}
