/** What is shared: its title, that of what it is in, and the whole link. */
export interface SharedPlace {
  title: string;
  within: string;
  link: string;
}

/** A link in the forms in which it is pasted: `html` is what a mail program makes of rich text. */
export const shareFormats = ({ title, within, link }: SharedPlace) => ({
  link,
  plain: `${title} (${within})\n${link}`,
  markdown: `[${escapeMarkdown(title)}](${link}) (${escapeMarkdown(within)})`,
  html: `<a href="${escapeHtml(link)}">${escapeHtml(title)}</a> (${escapeHtml(within)})`,
});

/** A text of which Markdown makes nothing but the text. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
