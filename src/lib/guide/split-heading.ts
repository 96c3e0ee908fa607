const HEADING = /^(\s*)<(h[2-4])\b([^>]*)>(.*?)<\/\2>/s;

/**
 * The HTML of a step in two: its heading, whose words are now a link to the step, and the text below it.
 * A step without a heading is an author's mistake, which the checks report; here it stays text.
 */
export function splitHeading(html: string, id: string): { heading: string; text: string } {
  const found = HEADING.exec(html);
  if (!found) return { heading: '', text: html };
  const [whole, , tag, attributes, words] = found;
  return {
    heading: `<${tag}${attributes}><a href="#${id}">${words}</a></${tag}>`,
    text: html.slice(whole.length).trim(),
  };
}
