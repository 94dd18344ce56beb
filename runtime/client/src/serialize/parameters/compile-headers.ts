import type { OperationDescriptor } from "../../call/descriptor.js";
import { compileParameter } from "./compile-parameter.js";
import { type Parameters, parameterOf } from "./parameter-of.js";

/** Headers by name; `null` removes one, `undefined` says nothing. */
export type HeaderLayer = Readonly<Record<string, string | null | undefined>>;

/** Prepares the headers that an operation's parameters give, `Cookie` among them. */
export function compileHeaders(operation: OperationDescriptor): (parameters: Parameters) => HeaderLayer {
  const headers = (operation.headers ?? []).map((each) => compileParameter(each, "header"));
  const cookies = (operation.cookies ?? []).map((each) => compileParameter(each, "cookie"));
  return (parameters) => {
    const given = headers.flatMap(({ name, property, write }) => {
      const value = parameterOf(parameters, property);
      return value === undefined || value === null ? [] : [[name, write(value)] as const];
    });
    const pairs = cookies.map(({ property, write }) => {
      const value = parameterOf(parameters, property);
      return value === undefined || value === null ? "" : write(value);
    });
    const cookie = pairs.filter((pair) => pair !== "").join("; ");
    // Object.fromEntries, unlike an assignment, takes any name for what it is.
    return Object.fromEntries(cookie === "" ? given : [...given, ["cookie", cookie]]);
  };
}
