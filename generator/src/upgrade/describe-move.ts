import type { ParameterMove } from "./upgrade-step.js";

export function describeMove({ kind, from, to }: ParameterMove): string {
  switch (kind) {
    case "rename":
      return `parameter ${from} is now ${to}`;
    case "into-body":
      return `parameter ${from} is now in the body`;
    case "out-of-body":
      return `${from} of the body is now a parameter`;
  }
}
