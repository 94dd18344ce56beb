import { checkOptions, type OptionCheck } from "../options/check-options.js";
import { parseDuration } from "../state/parse-duration.js";
import type { Fault } from "./faults.js";

const checks: Readonly<Record<keyof Fault, OptionCheck>> = {
  status: [(value) => isIntegerIn(value, 200, 599), "a status from 200 to 599"],
  code: [(value) => typeof value === "string", "a code from the API's error catalog"],
  parameters: [
    (value) => Array.isArray(value) && value.every((each) => typeof each === "string" || typeof each === "number"),
    "a list of strings and numbers",
  ],
  retryAfter: [(value) => isIntegerIn(value, 0, 86_400), "a number of seconds"],
  times: [(value) => value === Infinity || isIntegerIn(value, 1, 1_000_000), "an integer, at least 1"],
  latency: [isLatency, "a number of milliseconds or a duration such as 250ms or 2s, at most ten minutes"],
  end: [(value) => value === "whole" || value === "truncated" || value === "reset", "whole, truncated or reset"],
};

/** Checks the properties of a fault. Throws a TypeError that describes the first problem. */
export function checkFault(subject: string, fault: Fault): void {
  checkOptions(subject, fault, checks);
}

function isLatency(value: unknown): boolean {
  if (typeof value !== "number" && typeof value !== "string") return false;
  const milliseconds = parseDuration(value);
  return milliseconds >= 0 && milliseconds <= 600_000;
}

function isIntegerIn(value: unknown, min: number, max: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;
}
