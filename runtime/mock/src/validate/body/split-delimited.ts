/**
 * Splits the fields that have a delimiter: each part of the value becomes a separate pair. Values that aren't strings
 * are kept as is.
 */
export function splitDelimited<V>(
  pairs: Iterable<readonly [name: string, value: V]>,
  delimiters: Readonly<Record<string, string>>,
): Iterable<readonly [name: string, value: V | string]> {
  if (Object.keys(delimiters).length === 0) return pairs;
  return [...pairs].flatMap(([name, value]): (readonly [string, V | string])[] => {
    const delimiter = Object.hasOwn(delimiters, name) ? delimiters[name] : undefined;
    return delimiter === undefined || typeof value !== "string"
      ? [[name, value]]
      : value.split(delimiter).map((part) => [name, part]);
  });
}
