/** Copies text to the clipboard. `false` where the browser has no clipboard or refuses it; never throws. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
