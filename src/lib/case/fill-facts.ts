import { FACT_NAMES, type FactTexts } from './facts.ts';
import { readList } from './list.ts';

/**
 * A text with the facts of a case in place of what stands for them: `<agreement-id>` for `agreementId`, and `<invoice-id>` for
 * the first of several. What the case does not know stays as it is.
 */
export const fillFacts = (text: string, facts: FactTexts): string =>
  text.replace(/<([a-z]+(?:-[a-z]+)+)>/g, (whole, name: string) => {
    const said = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    if (said === 'invoiceId') return readList(facts.invoiceIds)[0] ?? whole;
    const fact = FACT_NAMES.find((one) => one === said);
    return (fact && facts[fact]) || whole;
  });
