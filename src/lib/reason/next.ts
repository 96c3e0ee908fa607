import type { Span } from './finding.ts';

const THING =
  '(?:offer|agreement|contract|order|product|plan|vendor|provider|supplier|tool|system|solution|software|account)';

/** What follows in English: something in its place, another way to buy, or that it goes on elsewhere. */
const ENGLISH = [
  String.raw`(?:replac|supersed|substitut|migrat|consolidat|upgrad|downgrad)\w*`,
  String.raw`(?:mov|switch|transfer|chang)(?:e|es|ed|ing)? (?:\w+ ){0,2}?(?:to|into|over|back)`,
  String.raw`(?:new|another|different|other|larger|smaller|corrected|revised|direct) (?:[\w-]+ ){0,2}?${THING}s?`,
  String.raw`(?:buys?|bought|purchases?|orders?|pays?|signs?|contracts?|us(?:e|es|ing)) (?:\w+ ){0,2}?(?:direct(?:ly)?|again|through|via|elsewhere|monthly|instead)`,
  String.raw`will (?:again )?(?:use|buy|pay|sign|order|purchase|build|follow)\w*|outside (?:of )?(?:the )?(?:aws )?marketplace`,
  String.raw`(?:keeps?|continues?|stays?|remains?|goes|going|went) (?:on )?(?:with|under|using|to|open source)`,
  String.raw`instead|in-house|on-prem(?:ises)?|free (?:tier|edition|plan)|from now on|refund\w*`,
];
const OTHERS =
  'wechsel|ersetz|ersatz|umstieg|migr|remplac|reemplaz|substitu|sostitu|vervang|cambi|перешёл|переход|замен';

/** In scripts without spaces the words may stand anywhere. */
const NEXT = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:${ENGLISH.join('|')})(?!\p{L})|(?:${OTHERS})\p{L}*)|移行|切り替え|替换|迁移|이전|전환`,
  'giu',
);

/** Without its apostrophe a denial is known by its verb: “client” and “want” are none. */
const DENIED =
  /(?<!\p{L})(?:not|no longer|never|cannot|\p{L}{1,8}n['’]t|(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca)nt)(?: [\p{L}'’]{1,20}){0,3} $/iu;

/** The places in a normalised text that tell what comes next. */
export const findNext = (text: string): Span[] =>
  [...text.matchAll(NEXT)]
    .filter(({ index }) => !DENIED.test(text.slice(Math.max(0, index - 80), index)))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
