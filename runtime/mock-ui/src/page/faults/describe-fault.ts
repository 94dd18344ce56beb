import type { FaultFacts } from "./fault-facts.js";

/** Describes a fault in a sentence. */
export function describeFault({ operation, times, status, code, retryAfter, latency, end }: FaultFacts): string {
  const calls = times === "always" ? "every call" : times === 1 ? "the next call" : `the next ${times} calls`;
  const to = operation === "*" ? "to any operation" : `to ${operation}`;
  const effects = [
    ...(status === undefined ? [] : [`responds with ${status}`]),
    ...(code === undefined ? [] : [`reports the code ${code}`]),
    ...(retryAfter === undefined ? [] : [`asks to retry after ${retryAfter} s`]),
    ...(latency === undefined ? [] : [`takes ${typeof latency === "number" ? `${latency} ms` : latency} longer`]),
    ...(end === "reset" ? ["closes the connection without a response"] : []),
    ...(end === "truncated" ? ["ends in the middle of the body"] : []),
  ];
  const [first = "has no effect", ...others] = effects;
  const last = others.pop();
  const all = last === undefined ? first : `${[first, ...others].join(", ")} and ${last}`;
  return `${calls.charAt(0).toUpperCase()}${calls.slice(1)} ${to} ${all}.`;
}
