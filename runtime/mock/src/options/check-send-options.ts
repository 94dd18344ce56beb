import type { SendOptions } from "../webhooks/webhook-options.js";
import { checkOptions, type OptionCheck } from "./check-options.js";

const checks: Readonly<Record<keyof SendOptions, OptionCheck>> = {
  to: [(value) => typeof value === "string", "a URL"],
  body: [() => true, "JSON"],
  headers: [isHeaders, "an object of strings"],
};

/** Checks the options of `send`. Throws a TypeError that names the first invalid one. */
export function checkSendOptions(options: SendOptions): void {
  checkOptions("send", options, checks);
}

function isHeaders(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "string");
}
