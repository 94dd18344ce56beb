/** The parameters of a call, keyed by property name. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Returns the value of a parameter. Ignores inherited properties, because a parameter may be named `constructor`. */
export function parameterOf(parameters: Parameters, property: string): unknown {
  return Object.hasOwn(parameters, property) ? parameters[property] : undefined;
}
