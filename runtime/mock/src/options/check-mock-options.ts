import { checkOptions, type OptionCheck } from "./check-options.js";
import { checkWebhookOptions } from "./check-webhook-options.js";
import type { MockOptions } from "./mock-options.js";
import { oneOf } from "./one-of.js";

const isFunction = (value: unknown): boolean => typeof value === "function";

const checks: Readonly<Record<keyof MockOptions, OptionCheck>> = {
  seed: [(value) => typeof value === "number" || typeof value === "string", "a number or a string"],
  auth: oneOf("strict", "off"),
  validateRequests: oneOf("off", "warn", "enforce", "strict"),
  links: oneOf("request", "vendor"),
  address: [(value) => typeof value === "string", "an IP address"],
  sunset: oneOf("enforce", "ignore"),
  limits: oneOf("enforce", "count"),
  choices: [(value) => typeof value === "object" && value !== null, "an object with a value for each choice"],
  now: [isDate, "a date, or a string such as 2025-01-31T12:00:00Z"],
  clock: oneOf("manual", "running"),
  random: [isFunction, "a function that returns random bytes"],
  validateResponses: [(value) => typeof value === "boolean", "true or false"],
  controlToken: [
    (value) => [value].flat().every((each) => each === null || typeof each === "string"),
    "a string, a list of strings or null",
  ],
  webhooks: [(value) => typeof value === "object" && value !== null, "an object with options for webhooks"],
  onResponse: [isFunction, "a function"],
};

/** Checks the options of `createMock`. Throws a TypeError that names the first invalid option. */
export function checkMockOptions(options: MockOptions): void {
  checkOptions("createMock", options, checks);
  if (options.webhooks !== undefined) checkWebhookOptions(options.webhooks);
}

function isDate(value: unknown): boolean {
  return (typeof value === "string" || value instanceof Date) && !Number.isNaN(new Date(value).getTime());
}
