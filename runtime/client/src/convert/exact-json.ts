/** A JSON integer that a number can't represent exactly. Keeps the original digits. */
export class ExactInteger {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d[\d.eE+-]*/g;

/**
 * Parses JSON without rounding integers: an integer that a number can't represent exactly becomes an `ExactInteger`.
 * Throws a SyntaxError, as `JSON.parse` does. Text without long sequences of digits, which is the usual case, is passed
 * directly to `JSON.parse`.
 */
export function parseExactly(text: string): unknown {
  // Sequences of digits inside strings also lead to the slow path, but don't change its result.
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  // The mark is random, so that a server can't send a string that begins with it.
  const mark = `${Array.from(crypto.getRandomValues(new Uint32Array(4))).join("-")}:`;
  const marked = text.replace(TOKEN, (token) => (isUnsafe(token) ? `"${mark}${token}"` : token));
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? new ExactInteger(value.slice(mark.length)) : value,
  );
}

function isUnsafe(token: string): boolean {
  return /^-?[1-9]\d{15,}$/.test(token) && !Number.isSafeInteger(Number(token));
}

/** Replaces each remaining `ExactInteger` with a rounded number. Changes the value in place. */
export function roundExactIntegers(value: unknown): unknown {
  if (value instanceof ExactInteger) return Number(value.text);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  for (const [key, each] of Object.entries(value)) {
    const rounded = roundExactIntegers(each);
    if (rounded !== each)
      Object.defineProperty(value, key, { value: rounded, writable: true, enumerable: true, configurable: true });
  }
  return value;
}

/** Serializes like `JSON.stringify`, but writes bigints as integers. */
export function stringifyExactly(value: unknown, key = ""): string | undefined {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const { toJSON }: { toJSON?: unknown } = value;
  if (typeof toJSON === "function") return stringifyExactly(toJSON.call(value, key));
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => stringifyExactly(item, String(index)) ?? "null").join(",")}]`;
  }
  // Boxed primitives are serialized like primitives, not as objects.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) return JSON.stringify(value);
  const properties = Object.entries(value).flatMap(([name, each]) => {
    const text = stringifyExactly(each, name);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${properties.join(",")}}`;
}
