import type { Fault } from "./faults.js";
import { isArray, isObject, type Json } from "../json.js";

/** A check for each property of a fault, with a description of the valid values. */
const checks: Readonly<Record<keyof Fault, readonly [isValid: (value: Json) => boolean, expected: string]>> = {
  status: [(value) => isIntegerIn(value, 200, 599), "a status from 200 to 599"],
  code: [(value) => typeof value === "string", "a code from the API's error catalog"],
  parameters: [
    (value) => isArray(value) && value.every((each) => typeof each === "string" || typeof each === "number"),
    "a list of strings and numbers",
  ],
  retryAfter: [(value) => isIntegerIn(value, 0, 86_400), "a number of seconds"],
  times: [(value) => isIntegerIn(value, 1, 1_000_000), "an integer, at least 1"],
  latency: [(value) => isIntegerIn(value, 0, 600_000), "a number of milliseconds, at most 600000"],
  end: [(value) => value === "whole" || value === "truncated" || value === "reset", "whole, truncated or reset"],
};

/** Parses the body of a request that schedules a fault. Throws a TypeError that describes the first problem. */
export function readFault(body: Json): { readonly operation: string; readonly fault: Fault } {
  const { operation, ...fault } = isObject(body) ? body : {};
  if (typeof operation !== "string")
    throw new TypeError('The property "operation" is missing: {"operation": "getUser", "status": 503}.');
  for (const [name, value] of Object.entries(fault)) {
    if (!isFaultProperty(name))
      throw new TypeError(`Unknown property ${name}. A fault can have ${Object.keys(checks).join(", ")}.`);
    const [isValid, expected] = checks[name];
    if (!isValid(value)) throw new TypeError(`${name} must be ${expected}.`);
  }
  return { operation, fault };
}

function isFaultProperty(name: string): name is keyof Fault {
  return Object.hasOwn(checks, name);
}

function isIntegerIn(value: Json, min: number, max: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;
}
