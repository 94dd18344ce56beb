/** Whether an argument is the URL of a document, or has the extension of a YAML or JSON file. */
export function isDocumentName(argument: string): boolean {
  return /\.(?:ya?ml|json)$|^https?:\/\//i.test(argument);
}
