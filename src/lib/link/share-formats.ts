/** A step to be shared: its title, the guide's, and the whole link. */
export interface SharedStep {
  title: string;
  guide: string;
  link: string;
}

/** A link to a step in the forms in which it is pasted: `html` is what a mail program makes of rich text. */
export const shareFormats = ({ title, guide, link }: SharedStep) => ({
  link,
  plain: `${title} (${guide})\n${link}`,
  markdown: `[${escapeMarkdown(title)}](${link}) (${escapeMarkdown(guide)})`,
  html: `<a href="${escapeHtml(link)}">${escapeHtml(title)}</a> (${escapeHtml(guide)})`,
});

/** A text of which Markdown makes nothing but the text. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
