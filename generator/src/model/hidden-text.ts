/**
 * Characters that are invisible or change the reading direction: bidirectional marks, joiners, tags, interlinear
 * annotation characters.
 */
const hidden = /[\p{Bidi_Control}\u00ad\u180e\u200b-\u200d\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Replaces each hidden character of a string. */
export function replaceHidden(text: string, by: (found: string) => string): string {
  return text.replace(hidden, by);
}

/** Escapes each UTF-16 code unit of a string as `\uXXXX`, a notation that is valid in both JavaScript and JSON. */
export function escapeUnits(text: string): string {
  return text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
