import { copyText } from '../ui/copy-text.ts';

/** Copies the text of its `code`; where the browser refuses, selects it and says so. */
class CopyableText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const code = this.querySelector('code')!;
    const copied = await copyText(code.textContent);
    if (!copied) getSelection()?.selectAllChildren(code);
    this.querySelector('[role="status"]')!.textContent =
      (copied ? this.dataset['copied'] : this.dataset['refused']) ?? '';
  }
}
customElements.define('copyable-text', CopyableText);
