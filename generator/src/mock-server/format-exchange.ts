import { terminalText } from "../diagnostics/terminal-text.js";
import type { Exchange } from "./served-mock.js";

/** Formats a line of the log: `GET /files 200 1 ms listFiles`, followed by any problems with the request. */
export function formatExchange({ method, target, status, duration, entry }: Exchange): string {
  const time = duration === null ? "" : ` ${Math.round(duration)} ms`;
  const line = `${method} ${target} ${status}${time} ${entry?.operation ?? "-"}`;
  return terminalText([line, ...(entry?.problems ?? [])].join("  "));
}
