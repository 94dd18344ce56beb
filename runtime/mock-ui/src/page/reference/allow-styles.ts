// Sets the nonce of the Content Security Policy on the `<style>` elements that the viewer creates. Must run before the
// viewer. `<style>` elements in the markup of descriptions get no nonce, so they stay blocked.
const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.content ?? "";
const documentPrototype = Document.prototype as { createElement: (name: string, options?: object) => HTMLElement };
const { createElement } = documentPrototype;

documentPrototype.createElement = function (this: Document, name: string, options?: object): HTMLElement {
  const created = createElement.call(this, name, options);
  if (created instanceof HTMLStyleElement) created.nonce = nonce;
  return created;
};
