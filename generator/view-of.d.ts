/** Returns the JSON Schema of a template's view. `textOf` returns the text of a partial. */
export function viewOf(text: string, textOf: (partial: string) => string): object;
