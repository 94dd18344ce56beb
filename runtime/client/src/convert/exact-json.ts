/** An integer of JSON that is too large for a number, as it was written. */
export class ExactInteger {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d[\d.eE+-]*/g;

/**
 * Reads JSON without rounding its integers: one that no number can hold comes as an `ExactInteger`. Throws a SyntaxError as
 * JSON.parse does. Where there is none of these, which is nearly always, JSON.parse is all that runs.
 */
export function parseExactly(text: string): unknown {
  // What stands in a string does no harm here: it costs the longer way.
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  // No text that the server could have known beforehand means an integer.
  const mark = `${Array.from(crypto.getRandomValues(new Uint32Array(4))).join("-")}:`;
  const marked = text.replace(TOKEN, (token) => (isUnsafe(token) ? `"${mark}${token}"` : token));
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? new ExactInteger(value.slice(mark.length)) : value,
  );
}

function isUnsafe(token: string): boolean {
  return /^-?[1-9]\d{15,}$/.test(token) && !Number.isSafeInteger(Number(token));
}

/** What has not been asked for exactly, as numbers after all. The value is ours: it is changed in place. */
export function roundRest(value: unknown): unknown {
  if (value instanceof ExactInteger) return Number(value.text);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  for (const [key, each] of Object.entries(value)) {
    const rounded = roundRest(each);
    if (rounded !== each)
      Object.defineProperty(value, key, { value: rounded, writable: true, enumerable: true, configurable: true });
  }
  return value;
}

/** Writes JSON as JSON.stringify does, and a bigint as the integer that it is. */
export function stringifyExactly(value: unknown, key = ""): string | undefined {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const { toJSON }: { toJSON?: unknown } = value;
  if (typeof toJSON === "function") return stringifyExactly(toJSON.call(value, key));
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => stringifyExactly(item, String(index)) ?? "null").join(",")}]`;
  }
  // Boxed values have no members of their own.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) return JSON.stringify(value);
  const members = Object.entries(value).flatMap(([name, each]) => {
    const text = stringifyExactly(each, name);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${members.join(",")}}`;
}
