import { checkOptions, type OptionCheck } from "../../options/check-options.js";
import type { ListenOptions } from "./listen-options.js";

const isFunction = (value: unknown): boolean => typeof value === "function";
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === "string");

const checks: Readonly<Record<keyof ListenOptions, OptionCheck>> = {
  host: [(value) => typeof value === "string" && value !== "", "a host name or an IP address"],
  port: [
    (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 65_535,
    "an integer from 0 to 65535",
  ],
  tls: [isIdentity, "null, or an object with cert and key in PEM"],
  maxBodyBytes: [(value) => typeof value === "number" && value >= 0, "a number of bytes"],
  allowedHosts: [(value) => value === null || isTextList(value), "a list of host names, or null"],
  cors: [(value) => typeof value === "boolean" || isTextList(value), "true, false or a list of origins"],
  handle: [isFunction, "a function"],
  onError: [isFunction, "a function"],
};

/** Checks the options of `listen`. Throws a TypeError that names the first invalid one. */
export function checkListenOptions(options: ListenOptions): void {
  checkOptions("listen", options, checks);
}

function isIdentity(value: unknown): boolean {
  if (value === null) return true;
  const { cert, key } = Object(value) as { readonly cert?: unknown; readonly key?: unknown };
  return typeof cert === "string" && typeof key === "string";
}
