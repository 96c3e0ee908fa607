/** The beginnings of English words that name a cause, as AWS's reason codes and common sense know them. */
const ENGLISH = `bankrupt insolv liquidat dissol merg acqui duplicat twice double mistak error accident wrong
  incorrect fail budget funding cost pric expens fraud breach sanction complian audit secur legal migrat move
  switch replac closed shut discontinued discontinuing sunset retire layoff reorgani restructur
  downsiz downgrad upgrad unus unhappy dissatisf poor bad outage missing defect broken crash bug slow overcharg
  compet consolidat unintend renewed reject declin refus unpaid trial pilot`;

/** The same in other languages, as far as they are known here. */
const OTHERS = `insolven konkurs faillite failliet quiebra doppelt versehen fehler irrtum falsch erreur
  erro duplicad doppio dubbel verkeerd fout équivoc projet projekt proyecto progetto   eingestellt übernommen fermé cerró chiuso банкрот дважды ошибк бюджет проект закры`;

const stems = (list: string): string => list.match(/\S+/g)!.join('|');

/** Words that name a cause. In scripts without spaces a cause may stand anywhere. */
export const CAUSE = new RegExp(
  String.raw`(?<![\p{L}-])(?:${stems(ENGLISH)}|${stems(OTHERS)})\p{L}*|破産|倒産|重複|誤|予算|终了|終了|破产|重复|预算|取消|项目|중복|파산|예산|종료`,
  'giu',
);

const ENGLISH_CAUSE = new RegExp(`^(?:${stems(ENGLISH)})`);

/** Whether an English word, in small letters, names a cause. */
export const isEnglishCause = (word: string): boolean => ENGLISH_CAUSE.test(word);
