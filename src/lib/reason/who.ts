const ENGLISH = String.raw`buyer|customer|client|subscriber|seller|vendor|reseller|distributor|company|partner|employee|team|owner|subsidiary`;
const PRONOUNS = 'we|us|our|they|their|them|he|she|both sides|both parties|the parties';
const OTHERS =
  'käufer|kunde|acheteur|nous|comprador|cliente|acquirente|koper|klant|wij|kunden|покупатель|клиент';

/** Words for who wants something, or whom it happened to. In scripts without spaces they may stand anywhere. */
export const WHO = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:${ENGLISH})s?|${PRONOUNS}|(?:${OTHERS})(?:s|n|in)?)(?!\p{L})|購入者|顧客|客户|買方|买方|구매자|고객`,
  'giu',
);
