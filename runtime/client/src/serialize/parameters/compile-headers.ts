import type { OperationDescriptor } from "../../call/descriptor.js";
import type { HeaderValues } from "./build-headers.js";
import { type Parameters, parameterOf } from "./parameter-of.js";
import { plainParameter } from "./plain-parameter.js";

/** Returns a function that serializes the header and cookie parameters of an operation. */
export function compileHeaders(descriptor: OperationDescriptor): (parameters: Parameters) => HeaderValues {
  const { parameter: compile = plainParameter } = descriptor;
  const headers = (descriptor.headers ?? []).map((each) => compile(each, "header"));
  const cookies = (descriptor.cookies ?? []).map((each) => compile(each, "cookie"));
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
