/** The flat parameters of a call, by property. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A parameter's value. Only own properties count: a parameter may be called `constructor`. */
export function parameterOf(parameters: Parameters, property: string): unknown {
  return Object.hasOwn(parameters, property) ? parameters[property] : undefined;
}
