import type { Constants, OperationDescriptor } from "../../call/descriptor.js";
import { encodeText } from "../encode-text.js";
import { type Parameters, parameterOf } from "./parameter-of.js";
import { plainParameter } from "./plain-parameter.js";

/**
 * Returns a function that serializes the query parameters of an operation, without the `?`. The function omits missing
 * values, `null` and empty lists.
 */
export function compileQuery({
  query = [],
  send,
  parameter: compile = plainParameter,
}: OperationDescriptor): (parameters: Parameters, constants: Constants["query"]) => readonly string[] {
  const compiled = query.map((each) => compile(each, "query"));
  return (parameters, constants) => {
    const pairs: string[] = [];
    if (constants ?? send?.query)
      for (const [name, value] of Object.entries({ ...constants, ...send?.query }))
        pairs.push(`${encodeText(name)}=${encodeText(value)}`);
    for (const { property, write } of compiled) {
      const value = parameterOf(parameters, property) ?? null;
      if (value !== null) pairs.push(write(value));
    }
    return pairs;
  };
}
