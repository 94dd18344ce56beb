import { convertValue } from "./convert-value.js";
import { ExactInteger, parseExactly, roundExactIntegers, stringifyExactly } from "./exact-json.js";
import { parseDate } from "./parse-date.js";
import type { Format, Plan, PlanTable } from "./plan.js";

/**
 * Converts the values of an operation between their forms in the program and on the wire. In the program, dates are
 * `Date` objects and 64-bit integers are bigints.
 */
export interface Conversion {
  /** Converts the parameters, including the body, before they are sent. Throws a TypeError for an invalid date. */
  readonly send: (parameters: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Replaces `JSON.stringify` for request bodies. */
  readonly stringify: (value: unknown) => string | undefined;
  /**
   * Replaces `JSON.parse` for response bodies. `declared` is the key in `responses` that matches the response, such as
   * "200", "4XX" or "default". If that key has several media types, the media type of the response selects the
   * conversion plan.
   */
  readonly parse: (text: string, declared: string, response?: Response) => unknown;
}

/** The conversion plans of an operation: for its parameters, and for each key of its responses. */
export interface ConversionDescriptor {
  readonly sent: Plan | null;
  readonly received: Readonly<Record<string, Plan | null>>;
}

/** Creates the conversion of one operation. */
export function conversion(table: PlanTable, { sent, received }: ConversionDescriptor): Conversion {
  return {
    // A plan for parameters converts their properties, so the result is an object too.
    send: (parameters) => convertValue(sent, parameters, { table, convert: toWire }) as typeof parameters,
    stringify: stringifyExactly,
    parse: (text, declared, response) => {
      const [essence = ""] = (response?.headers.get("content-type") ?? "").toLowerCase().split(/\s*;/, 1);
      const key = [`${declared} ${essence}`, declared].find((each) => Object.hasOwn(received, each));
      const plan = key === undefined ? null : (received[key] ?? null);
      if (plan === null) return JSON.parse(text) as unknown;
      return roundExactIntegers(convertValue(plan, parseExactly(text), { table, convert: fromWire }));
    },
  };
}

/** Converts a received value. Values that don't have the declared format are returned unchanged. */
function fromWire(format: Format, value: unknown): unknown {
  switch (format) {
    case "date-time":
    case "date":
      return typeof value === "string" ? (parseDate(format, value) ?? value) : value;
    case "int64":
      if (value instanceof ExactInteger) return BigInt(value.text);
      return typeof value === "number" && Number.isInteger(value) ? BigInt(value) : value;
    case "int64-text":
      return typeof value === "string" && /^-?\d+$/.test(value) ? BigInt(value) : value;
  }
}

function toWire(format: Format, value: unknown): unknown {
  if (format === "int64-text") return typeof value === "bigint" ? value.toString() : value;
  if (format === "int64" || !(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) throw new TypeError("The parameters contain an invalid date.");
  // The length of the date varies: `toISOString` writes years before 0 and after 9999 with a sign and six digits.
  return format === "date" ? value.toISOString().replace(/T.*/, "") : value.toISOString();
}
