import type { ProxyOptions } from "../proxy/proxy-options.js";
import { checkOptions, type OptionCheck } from "./check-options.js";
import { oneOf } from "./one-of.js";

const isFunction = (value: unknown): boolean => typeof value === "function";

const checks: Readonly<Record<keyof ProxyOptions, OptionCheck>> = {
  url: [(value) => value === null || typeof value === "string", "a URL, or null to serve only recordings"],
  mode: oneOf("all", "missing"),
  recordings: [() => true, "JSON"],
  local: [isFunction, "a function"],
  onForwarded: [isFunction, "a function"],
  fetch: [isFunction, "a function"],
};

/** Checks the options of `proxied`. Throws a TypeError that names the first invalid one. */
export function checkProxyOptions(options: ProxyOptions): void {
  checkOptions("proxied", options, checks);
  // Callers in plain JavaScript can omit `url`.
  const { url }: { readonly url?: unknown } = options;
  if (url === undefined) throw new TypeError("proxied: url is missing. Pass null to serve only recordings.");
}
