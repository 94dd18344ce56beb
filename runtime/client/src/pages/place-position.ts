import { type Parameters, parameterOf } from "../serialize/parameters/parameter-of.js";
import { valueAt } from "./value-at.js";

/** The parameter that contains a page's position, and the path of the position in the parameter's value. */
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
