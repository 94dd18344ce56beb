/** Whether a word names a document by its look, and not a mock: `openapi.yaml`, `./spec`. */
export function looksLikeDocument(word: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(word) || /^(?:\.{0,2}\/|[A-Za-z]:\/)/.test(word);
}
