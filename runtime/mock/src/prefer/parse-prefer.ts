/** The preferences that mocks support. Prism supports the same ones. */
export interface Preference {
  /** The status of the response; null if none is chosen. */
  readonly code: number | null;
  /** The name of the example to respond with; null if none is chosen. */
  readonly example: string | null;
  /** Whether the response is generated from its schema even if the document has an example. */
  readonly isDynamic: boolean;
}

/**
 * Parses `Prefer: code=404, example="two"`. If a preference is repeated, the first one applies. Null if no known
 * preference is present.
 */
export function parsePrefer(header: string | null): Preference | null {
  if (header === null) return null;
  const found = new Map<string, string>();
  for (const part of splitUnquoted(header, ",")) {
    const [preference = ""] = splitUnquoted(part, ";");
    const [name = "", ...value] = preference.split("=");
    const key = name.trim().toLowerCase();
    if (!found.has(key)) found.set(key, unquote(value.join("=").trim()));
  }
  const code = found.get("code") ?? "";
  const preference = {
    code: /^[2-5]\d\d$/.test(code) ? Number(code) : null,
    example: found.get("example") === "" ? null : (found.get("example") ?? null),
    isDynamic: found.has("dynamic") && ["", "true"].includes(found.get("dynamic")?.toLowerCase() ?? ""),
  };
  return preference.code === null && preference.example === null && !preference.isDynamic ? null : preference;
}

/** Splits at each separator outside quoted strings. */
function splitUnquoted(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let [start, isQuoted] = [0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isQuoted && character === "\\") index += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function unquote(text: string): string {
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return isQuoted ? text.slice(1, -1).replace(/\\(.)/g, "$1") : text;
}
