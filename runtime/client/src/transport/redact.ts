/** A server's text with `***` in place of the secrets that it quotes. */
export function redact(text: string, secrets: Iterable<string>): string {
  // The longest first: one may begin with another. All at once: one may be an asterisk.
  const found = Array.from(secrets, (secret) => secret.trim()).filter((secret) => secret !== "");
  const patterns = found.sort((a, b) => b.length - a.length).map(patternOf);
  return patterns.length === 0 ? text : text.replace(new RegExp(patterns.join("|"), "giu"), "***");
}

/** Servers differ in which characters they quote as in a URL, a form or JSON: each may be so. */
function patternOf(secret: string): string {
  return secret.replace(/[^a-z0-9]/giu, (character) => {
    const plain = `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`;
    const bytes = Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, "0")}`);
    return `(?:\\\\?${plain}|${bytes.join("")}${character === " " ? "|\\+" : ""})`;
  });
}
