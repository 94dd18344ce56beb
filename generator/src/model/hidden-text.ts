/** Characters that are not seen, or turn the direction of reading: marks, joiners, tags, and what once stood around annotations. */
const hidden = /[\p{Bidi_Control}\u00ad\u180e\u200b-\u200d\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A text with something in place of each character of it that is hidden. */
export function replaceHidden(text: string, by: (found: string) => string): string {
  return text.replace(hidden, by);
}

/** The code units of a text as JavaScript and JSON escape them. */
export function escapeUnits(text: string): string {
  return text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
