import type { OperationDescriptor } from "../../call/descriptor.js";
import { compileParameter } from "./compile-parameter.js";
import { type Parameters, parameterOf } from "./parameter-of.js";

/** Headers by name. `null` removes a header; `undefined` is ignored. */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;

/** Returns a function that serializes the header and cookie parameters of an operation. */
export function compileHeaders(operation: OperationDescriptor): (parameters: Parameters) => HeaderValues {
  const headers = (operation.headers ?? []).map((each) => compileParameter(each, "header"));
  const cookies = (operation.cookies ?? []).map((each) => compileParameter(each, "cookie"));
  if (headers.length + cookies.length === 0) return () => ({});
  return (parameters) => {
    const entries = headers.flatMap(({ name, property, write }) => {
      const value = parameterOf(parameters, property);
      return value === undefined || value === null ? [] : [[name, write(value)] as const];
    });
    const pairs = cookies.map(({ property, write }) => {
      const value = parameterOf(parameters, property);
      return value === undefined || value === null ? "" : write(value);
    });
    const cookie = pairs.filter((pair) => pair !== "").join("; ");
    // Unlike an assignment, Object.fromEntries accepts any name, even `__proto__`.
    return Object.fromEntries(cookie === "" ? entries : [...entries, ["cookie", cookie]]);
  };
}
