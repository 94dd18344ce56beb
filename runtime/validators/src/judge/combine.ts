import { accepted, type Verdict } from "./verdict.js";

/** Combines verdicts about the same value: collects their issues, and the properties and items that any of them evaluated. */
export function combine(verdicts: readonly Verdict[]): Verdict {
  const relevant = verdicts.filter((verdict) => verdict !== accepted);
  const [first = accepted, ...others] = relevant;
  if (others.length === 0) return first;
  return {
    issues: relevant.flatMap(({ issues }) => issues),
    names: relevant.some(({ names }) => names === true)
      ? true
      : new Set(relevant.flatMap(({ names }) => (names === true ? [] : [...names]))),
    items: Math.max(...relevant.map(({ items }) => items)),
  };
}
