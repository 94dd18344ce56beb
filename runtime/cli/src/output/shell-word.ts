import { escapeHidden } from "./escape-hidden.js";

/** Quotes a text as one word of a POSIX shell. Plain words stay as they are. */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text) && !text.startsWith("-")) return text;
  if (escapeHidden(text) === text) return `'${text.replaceAll("'", `'\\''`)}'`;
  // Uses `$'…'`, in which control characters can be escaped. In plain single quotes, a terminal would interpret them.
  const bytes = Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 32 || byte > 126 || byte === 39 || byte === 92
      ? `\\x${byte.toString(16).padStart(2, "0")}`
      : String.fromCharCode(byte),
  );
  return `$'${bytes.join("")}'`;
}
