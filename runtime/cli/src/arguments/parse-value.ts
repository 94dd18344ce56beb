import { hasLongNumber } from "../json/has-long-number.js";
import type { Flag } from "../table/command-table.js";
import { didYouMean } from "./did-you-mean.js";
import { UsageError } from "./usage-error.js";

/** Returns the value of a parameter from the texts of its flag. Throws a UsageError for a text that isn't valid. */
export function parseValue(flag: Flag, texts: readonly string[]): unknown {
  const values = texts.map((text) => parseOne(flag, text));
  return flag.isList === true ? values : values[0];
}

/**
 * Parses one text. Numbers stay text, because they are text in the request, and parsing would round numbers with more
 * than 15 digits.
 */
function parseOne({ name, type, values, isOpen }: Flag, text: string): unknown {
  if (values !== undefined && isOpen !== true && !values.includes(text))
    throw new UsageError(
      `Invalid value ${JSON.stringify(text)} for --${name}.`,
      didYouMean(text, values, `Use one of ${values.join(", ")}.`),
    );
  switch (type) {
    case "string":
      return text;
    case "number":
      if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return text;
      throw new UsageError(`Invalid value ${JSON.stringify(text)} for --${name}: not a number.`);
    case "boolean":
      if (text === "true" || text === "false") return text === "true";
      throw new UsageError(`Invalid value ${JSON.stringify(text)} for --${name}: use true or false.`);
    case "json":
      return parseJson(name, text);
  }
}

function parseJson(name: string, text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `Invalid value for --${name}: ${error instanceof Error ? error.message : "not JSON"}.`,
      `The value is JSON: --${name} '{"key":"value"}'. A text is in quotes: --${name} '"text"'.`,
    );
  }
  if (hasLongNumber(text)) throw new UsageError(`Invalid value for --${name}: a number has too many digits.`);
  return value;
}
