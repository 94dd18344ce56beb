import { UsageError } from "./usage-error.js";

/** Returns a number without sign or fraction. */
export function parseCount(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`Invalid value ${JSON.stringify(text)} for ${name}: not a number without sign.`);
}
