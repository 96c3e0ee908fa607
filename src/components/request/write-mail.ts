/** Opens a text in the reader's mail program, as the body of a mail to nobody yet. */
export function writeMail(text: string): void {
  location.href = `mailto:?body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
