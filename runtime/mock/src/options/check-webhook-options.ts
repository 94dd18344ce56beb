import type { WebhookOptions } from "../webhooks/webhook-options.js";
import { checkOptions, type OptionCheck } from "./check-options.js";

const isText = (value: unknown): boolean => typeof value === "string";

const checks: Readonly<Record<keyof WebhookOptions, OptionCheck>> = {
  to: [isText, "a URL"],
  hosts: [(value) => Array.isArray(value) && value.every(isText), "a list of host names"],
  secret: [isText, "a string"],
  fetch: [(value) => typeof value === "function", "a function"],
};

/** Checks the option `webhooks` of `createMock`. Throws a TypeError that names the first invalid property. */
export function checkWebhookOptions(options: WebhookOptions): void {
  checkOptions("webhooks", options, checks);
}
