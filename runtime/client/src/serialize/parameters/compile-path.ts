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

function segment(id: string, parameter: CompiledParameter, parameters: Parameters): string {
  const value = parameterOf(parameters, parameter.property);
  if (value === undefined || value === null) throw parameterError(id, parameter, "is missing");
  const text = parameter.write(value);
  if (text === "") throw parameterError(id, parameter, "is empty");
  if (hasDotSegment(text)) throw parameterError(id, parameter, 'contains a "." or ".." segment');
  return text;
}

function parameterError(id: string, parameter: CompiledParameter, problem: string): TypeError {
  return new TypeError(`${id}: the path parameter "${parameter.property}" ${problem}.`);
}

/**
 * Whether a path has a `.` or `..` segment. Decodes the path repeatedly, as a chain of proxies might. Tomcat treats
 * `..;` as `..`, and URLs treat `\` as `/`.
 */
function hasDotSegment(text: string): boolean {
  if (!/[.%]/.test(text)) return false;
  for (let decoded = text; ;) {
    if (/(?:^|[/\\])\.\.?(?:;[^/\\]*)?(?:$|[/\\])/.test(decoded)) return true;
    const next = decodeOnce(decoded);
    if (next === decoded) return false;
    decoded = next;
  }
}

function decodeOnce(text: string): string {
  return text.replace(/%(?:25|2e|2f|3b|5c)/gi, decodeURIComponent);
}
