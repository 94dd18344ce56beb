import { type Parameters, parameterOf } from "../serialize/parameters/parameter-of.js";
import { valueAt } from "./value-at.js";

/** Where a request contains the position of its page. */
export interface Place {
  readonly parameter: string;
  readonly inside?: readonly string[];
}

/** Returns a copy of the parameters with the given position. */
export function placePosition(
  parameters: Parameters,
  { parameter, inside = [] }: Place,
  position: unknown,
): Parameters {
  return { ...parameters, [parameter]: placeIn(parameterOf(parameters, parameter), inside, position) };
}

/** Returns the position in the parameters, or `undefined` if there is none. */
export function positionIn(parameters: Parameters, { parameter, inside = [] }: Place): unknown {
  return valueAt(parameterOf(parameters, parameter), inside);
}

function placeIn(value: unknown, [name, ...rest]: readonly string[], position: unknown): unknown {
  if (name === undefined) return position;
  const outer = typeof value === "object" && value !== null ? value : {};
  return { ...outer, [name]: placeIn(valueAt(outer, [name]), rest, position) };
}
