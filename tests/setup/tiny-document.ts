/** As much of a document as Preact needs to render into, for tests that count what is rendered. */
class TinyNode extends EventTarget {
  childNodes: TinyNode[] = [];
  parentNode: TinyNode | null = null;
  readonly attributes: { name: string; value: string }[] = [];
  readonly style = {};
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly ownerDocument = tinyDocument;
  readonly localName: string | null;
  readonly nodeType: number;
  data: string;
  constructor(localName: string | null, data = '') {
    super();
    this.localName = localName;
    this.nodeType = localName === null ? 3 : 1;
    this.data = data;
  }
  get firstChild(): TinyNode | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): TinyNode | null {
    return this.parentNode?.childNodes[this.parentNode.childNodes.indexOf(this) + 1] ?? null;
  }
  insertBefore(node: TinyNode, before: TinyNode | null) {
    node.remove();
    const place = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(place, 0, node);
    node.parentNode = this;
    return node;
  }
  appendChild(node: TinyNode) {
    return this.insertBefore(node, null);
  }
  removeChild(node: TinyNode) {
    node.remove();
    return node;
  }
  remove() {
    if (this.parentNode)
      this.parentNode.childNodes = this.parentNode.childNodes.filter((one) => one !== this);
    this.parentNode = null;
  }
  contains(node: TinyNode) {
    return node === this;
  }
  setAttribute(name: string, value: string) {
    this.removeAttribute(name);
    this.attributes.push({ name, value });
  }
  removeAttribute(name: string) {
    const place = this.attributes.findIndex((one) => one.name === name);
    if (place >= 0) this.attributes.splice(place, 1);
  }
}

export const tinyDocument = {
  createElementNS: (_: string, name: string) => new TinyNode(name),
  createElement: (name: string) => new TinyNode(name),
  createTextNode: (text: string) => new TinyNode(null, text),
  getElementById: () => null,
  querySelector: () => null,
  activeElement: null,
};
