/** A name, and the text beside it as it was sent: delimiters that are encoded are data, and can still be told apart. */
export type Pair = readonly [name: string, text: string];

/** The pairs of a query or of a `Cookie` header; a name alone has an empty text. */
export function parsePairs(text: string, separator: "&" | ";", decodeName: (name: string) => string): readonly Pair[] {
  return text.split(separator).flatMap((each): readonly Pair[] => {
    const pair = separator === ";" ? each.trim() : each;
    if (pair === "") return [];
    const middle = pair.indexOf("=");
    return [middle === -1 ? [decodeName(pair), ""] : [decodeName(pair.slice(0, middle)), pair.slice(middle + 1)]];
  });
}
