import type { OperationDescriptor } from "../../call/descriptor.js";
import type { CompiledParameter } from "./parameter.js";
import { type Parameters, parameterOf } from "./parameter-of.js";
import { plainParameter } from "./plain-parameter.js";

/**
 * Returns a function that fills in the parameters of an operation's path. The function throws a TypeError if a value
 * is missing or empty, or if it would add a `.` or `..` segment to the path, even if only after being decoded several
 * times.
 */
export function compilePath(descriptor: OperationDescriptor): (parameters: Parameters) => string {
  const { id, path, pathParameters, parameter: compile = plainParameter } = descriptor;
  // `split` with a capturing group keeps the names: items with an even index are literals, those with an odd index are
  // names.
  const parts = path.split(/\{([^{}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[?#]/g, encodeURIComponent);
    return compile(pathParameters?.find(({ name }) => name === part) ?? part, "path");
  });
  return (parameters) => {
    let text = "";
    for (const part of parts) text += typeof part === "string" ? part : segment(id, part, parameters);
    return text;
  };
}

/**
 * A `.` or `..` segment, even if a chain of proxies decodes the path several times: `%252e` becomes `%2e`, and then `.`.
 * Tomcat treats `..;` as `..`, and URLs treat `\` as `/`.
 */
const DOT_SEGMENT = /(?:^|[/\\]|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e){1,2}(?:$|[/\\;]|%(?:25)*(?:2f|5c|3b))/i;

function segment(id: string, { property, write }: CompiledParameter, parameters: Parameters): string {
  const value = parameterOf(parameters, property) ?? null;
  const text = value === null ? value : write(value);
  if (text && !(/[.%]/.test(text) && DOT_SEGMENT.test(text))) return text;
  const problem = text === null ? "is missing" : text === "" ? "is empty" : 'contains a "." or ".." segment';
  throw new TypeError(`${id}: the path parameter "${property}" ${problem}.`);
}
