/**
 * Control characters except tab and line feed, and characters that change the order of text or can't be seen. A terminal
 * would interpret them.
 */
const hidden = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Replaces characters that a terminal would interpret with their escape sequences, such as `\u001b`. */
export function escapeHidden(text: string): string {
  return text.replace(hidden, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
