import type { FaultFacts } from "./fault-facts.js";

/** Describes a fault in a sentence. */
export function describeFault({ operation, times, status, code, retryAfter, latency, end }: FaultFacts): string {
  const calls = times === "always" ? "every call" : times === 1 ? "the next call" : `the next ${times} calls`;
  const to = operation === "*" ? "to any operation" : `to ${operation}`;
  const isOne = times === "always" || times === 1;
  const verb = (name: string): string => (isOne ? name.replace(/^\w+/, (word) => `${word}s`) : name);
  const effects = [
    ...(status === undefined ? [] : [`respond with ${status}`]),
    ...(code === undefined ? [] : [`report the code ${code}`]),
    ...(retryAfter === undefined ? [] : [`ask to retry after ${retryAfter} s`]),
    ...(latency === undefined ? [] : [`take ${typeof latency === "number" ? `${latency} ms` : latency} longer`]),
    ...(end === "reset" ? ["close the connection without a response"] : []),
    ...(end === "truncated" ? ["end in the middle of the body"] : []),
  ].map(verb);
  const [first = isOne ? "has no effect" : "have no effect", ...others] = effects;
  const last = others.pop();
  const all = last === undefined ? first : `${[first, ...others].join(", ")} and ${last}`;
  return `${calls.charAt(0).toUpperCase()}${calls.slice(1)} ${to} ${all}.`;
}
