// Gives the nonce of the content security policy to the styles that the viewer adds. Runs before the viewer. Styles in the
// markup of descriptions have no nonce, so they stay blocked.
const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.content ?? "";
const documentPrototype = Document.prototype as { createElement: (name: string, options?: object) => HTMLElement };
const { createElement } = documentPrototype;

documentPrototype.createElement = function (this: Document, name: string, options?: object): HTMLElement {
  const created = createElement.call(this, name, options);
  if (created instanceof HTMLStyleElement) created.nonce = nonce;
  return created;
};
