import type { OptionValues } from "../options/invocation.js";
import type { Misuse } from "../options/misuse.js";

export interface ProxySettings {
  /** Null to serve only recordings. */
  readonly url: string | null;
  readonly mode: "all" | "missing";
  /** The file with the recordings; null if responses are not recorded. */
  readonly recorded: string | null;
}

/** Reads the proxy options. Returns null if no requests are forwarded and no recordings are served. */
export function readProxySettings(values: OptionValues): ProxySettings | Misuse | null {
  const { proxy: url, "proxy-all": all, recorded, watch } = values;
  if (url === undefined && all === true)
    return { message: "--proxy-all needs --proxy.", help: "Write --proxy http://localhost:3000 --proxy-all." };
  if (url === undefined && recorded === undefined) return null;
  if (url !== undefined && !(/^https?:\/\//.test(url) && URL.canParse(url)))
    return {
      message: `Invalid value ${JSON.stringify(url)} for option "--proxy".`,
      help: "Write an HTTP URL, such as http://localhost:3000.",
    };
  if (watch === true)
    return {
      message: "--watch cannot be combined with --proxy or --recorded.",
      help: "Remove --watch, and restart the mock after each change.",
    };
  return { url: url ?? null, mode: all === true ? "all" : "missing", recorded: recorded ?? null };
}
