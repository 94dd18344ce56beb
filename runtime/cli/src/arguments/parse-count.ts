import { UsageError } from "./usage-error.js";

/** Parses a non-negative integer. Throws a UsageError if the text isn't one. */
export function parseCount(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`Invalid value ${JSON.stringify(text)} for ${name}: not a number without sign.`);
}
