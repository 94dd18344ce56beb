/** A decoded name and its value as sent. */
export type Pair = readonly [name: string, encodedValue: string];

/** Parses the pairs of a query or a `Cookie` header. A name without a value has the value "". */
export function parsePairs(text: string, separator: "&" | ";", decodeName: (name: string) => string): readonly Pair[] {
  if (text === "") return [];
  return text.split(separator).flatMap((each): readonly Pair[] => {
    const pair = separator === ";" ? each.trim() : each;
    if (pair === "") return [];
    const middle = pair.indexOf("=");
    return [middle === -1 ? [decodeName(pair), ""] : [decodeName(pair.slice(0, middle)), pair.slice(middle + 1)]];
  });
}
