import { convertValue } from "./convert-value.js";
import { ExactInteger, parseExactly, roundRest, stringifyExactly } from "./exact-json.js";
import type { Format, Plan, PlanTable } from "./plan.js";

/** How an operation's values differ in a program from what they are on the wire: dates are `Date`s, long integers bigints. */
export interface Conversion {
  /** Parameters, the body among them, as they are sent. Throws a TypeError for a date that is none. */
  readonly send: (parameters: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Takes the place of JSON.stringify. */
  readonly stringify: (value: unknown) => string | undefined;
  /**
   * Takes the place of JSON.parse, for the body of a response that is declared under this key: "200", "4XX", "default". Of several
   * media types the response says which it is.
   */
  readonly parse: (text: string, declared: string, response?: Response) => unknown;
}

/** What an operation sends, and what it receives under each key of its responses. */
export interface ConversionDescriptor {
  readonly sent: Plan | null;
  readonly received: Readonly<Record<string, Plan | null>>;
}

/** Makes the conversion of one operation. */
export function conversion(table: PlanTable, { sent, received }: ConversionDescriptor): Conversion {
  return {
    // A plan for parameters leads to properties: it gives an object for an object.
    send: (parameters) => convertValue(sent, parameters, { table, convert: toWire }) as typeof parameters,
    stringify: stringifyExactly,
    parse: (text, declared, response) => {
      const [essence = ""] = (response?.headers.get("content-type") ?? "").toLowerCase().split(/\s*;/, 1);
      const key = [`${declared} ${essence}`, declared].find((each) => Object.hasOwn(received, each));
      const plan = key === undefined ? null : (received[key] ?? null);
      if (plan === null) return JSON.parse(text) as unknown;
      return roundRest(convertValue(plan, parseExactly(text), { table, convert: fromWire }));
    },
  };
}

function fromWire(format: Format, value: unknown): unknown {
  switch (format) {
    case "date-time":
    case "date":
      return typeof value === "string" ? new Date(value) : value;
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
  if (Number.isNaN(value.getTime())) throw new TypeError("A date among the parameters is not valid.");
  return format === "date" ? value.toISOString().slice(0, 10) : value.toISOString();
}
