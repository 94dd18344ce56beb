/** Replaces secrets in text from a server with `***`. */
export function redact(text: string, secrets: Iterable<string>): string {
  // Tries longer secrets first, because a secret may start with another one. Replaces all of them in a single pass,
  // because a secret may itself be an asterisk.
  const nonEmpty = Array.from(secrets, (secret) => secret.trim()).filter(Boolean);
  const patterns = nonEmpty.sort((a, b) => b.length - a.length).map(patternOf);
  return patterns.length === 0 ? text : text.replace(new RegExp(patterns.join("|"), "giu"), "***");
}

/** Returns a pattern that matches a secret even if the server escapes some characters, as in URLs, forms or JSON. */
function patternOf(secret: string): string {
  return secret.replace(/[^a-z0-9]/giu, (character) => {
    const plain = `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`;
    const bytes = Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, "0")}`);
    return `(?:\\\\?${plain}|${bytes.join("")}${character === " " ? "|\\+" : ""})`;
  });
}
