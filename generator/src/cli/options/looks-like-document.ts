/** Whether an argument looks like the path or URL of a document rather than the name of a mock: `openapi.yaml`, `./spec`. */
export function looksLikeDocument(argument: string): boolean {
  return /\.(?:ya?ml|json)$|^https?:\/\//i.test(argument) || /^(?:\.{0,2}\/|[A-Za-z]:\/)/.test(argument);
}
