import { Doubt } from "./doubt.js";

const TAB = 0x09;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const HASH = 0x23;
const COLON = 0x3a;

export interface PlainLine {
  /** The end of the text, without the blanks after it. */
  readonly end: number;
  /** The offset of the colon after a key, of the # that begins a comment, or of the end of the line. */
  readonly stop: number;
}

/** Reads the part of a value without quotes that is on one line, outside of brackets. Leaves tabs to the library. */
export function scanPlainLine(text: string, start: number): PlainLine {
  let end = start;
  for (let index = start; ; index += 1) {
    const code = text.charCodeAt(index);
    if (code === SPACE) {
      if (text.charCodeAt(index + 1) === HASH) return { end, stop: index + 1 };
      continue;
    }
    // At the end of the text, the code is NaN.
    if (code === NEWLINE || Number.isNaN(code)) return { end, stop: index };
    if (code === TAB) throw new Doubt();
    if (code === COLON) {
      const next = text.charCodeAt(index + 1);
      if (next === SPACE || next === NEWLINE || Number.isNaN(next)) return { end, stop: index };
    }
    end = index + 1;
  }
}
