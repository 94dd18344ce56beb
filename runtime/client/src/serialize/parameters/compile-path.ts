import type { OperationDescriptor } from "../../call/descriptor.js";
import { type CompiledParameter, compileParameter } from "./compile-parameter.js";
import { type Parameters, parameterOf } from "./parameter-of.js";

/**
 * Prepares an operation's path. The function throws a TypeError for a value that is missing, and for one that would
 * make the URL mean another path: empty, `.` and `..`, also where only a server that decodes once more would see
 * them.
 */
export function compilePath({ id, path, pathParameters }: OperationDescriptor): (parameters: Parameters) => string {
  const described = new Map(pathParameters?.map((each) => [each.name, each]));
  // Splitting at a group keeps it: literals stand at even places, names at odd ones.
  const parts = path.split(/\{([^{}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[?#]/g, encodeURIComponent);
    return compileParameter(described.get(part) ?? part, "path");
  });
  return (parameters) =>
    parts.map((part) => (typeof part === "string" ? part : segment(id, part, parameters))).join("");
}

function segment(id: string, parameter: CompiledParameter, parameters: Parameters): string {
  const value = parameterOf(parameters, parameter.property);
  if (value === undefined || value === null) throw mistake(id, parameter, "is missing");
  const text = parameter.write(value);
  if (text === "") throw mistake(id, parameter, "is empty");
  if (traverses(text)) throw mistake(id, parameter, 'holds a path segment "." or ".."');
  return text;
}

function mistake(id: string, parameter: CompiledParameter, what: string): TypeError {
  return new TypeError(`${id}: the path parameter "${parameter.property}" ${what}.`);
}

/** Decodes until nothing changes, as a chain of proxies might; `..;` is `..` to Tomcat, and `\` is `/` to a URL. */
function traverses(text: string): boolean {
  for (let decoded = text; ;) {
    if (/(?:^|[/\\])\.\.?(?:;[^/\\]*)?(?:$|[/\\])/.test(decoded)) return true;
    const next = decodedOnce(decoded);
    if (next === decoded) return false;
    decoded = next;
  }
}

function decodedOnce(text: string): string {
  return text.replace(/%(?:25|2e|2f|3b|5c)/gi, decodeURIComponent);
}
