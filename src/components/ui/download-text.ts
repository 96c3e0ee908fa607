/** Long enough for any browser to have begun the download. */
const MINUTE = 60_000;

/** Offers a text as a file to keep. Its address lives on until the browser has read it. */
export function downloadText(name: string, text: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), MINUTE);
}
