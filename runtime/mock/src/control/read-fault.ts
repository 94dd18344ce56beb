import type { Fault } from "./faults.js";
import { isArray, isObject, type Json } from "../json.js";

/** What each member of a fault may be, and how that is said. */
const members: Readonly<Record<keyof Fault, readonly [fits: (value: Json) => boolean, said: string]>> = {
  status: [(value) => isWhole(value, 200, 599), "a status from 200 to 599"],
  code: [(value) => typeof value === "string", "a code of the API's catalogue"],
  parameters: [
    (value) => isArray(value) && value.every((each) => typeof each === "string" || typeof each === "number"),
    "a list of texts and numbers",
  ],
  retryAfter: [(value) => isWhole(value, 0, 86_400), "a number of seconds"],
  times: [(value) => isWhole(value, 1, 1_000_000), "a number from 1 on"],
  latency: [(value) => isWhole(value, 0, 600_000), "a number of milliseconds, at most ten minutes"],
  end: [(value) => value === "whole" || value === "truncated" || value === "reset", "whole, truncated or reset"],
};

/** Reads a fault that was sent. Throws a TypeError that says what is wrong with it. */
export function readFault(body: Json): { readonly operation: string; readonly fault: Fault } {
  const { operation, ...fault } = isObject(body) ? body : {};
  if (typeof operation !== "string")
    throw new TypeError('Name the operation: {"operation": "getUser", "status": 503}.');
  for (const [name, value] of Object.entries(fault)) {
    if (!isMember(name)) throw new TypeError(`A fault has ${Object.keys(members).join(", ")}, and no ${name}.`);
    const [fits, said] = members[name];
    if (!fits(value)) throw new TypeError(`${name} is ${said}.`);
  }
  return { operation, fault };
}

function isMember(name: string): name is keyof Fault {
  return Object.hasOwn(members, name);
}

function isWhole(value: Json, least: number, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}
