import { childOf } from "../model/location.js";
import { templateNames } from "../model/path-template.js";
import type { DocumentOperation, Parameter } from "../resolve/document.js";
import { impliedParameter } from "../resolve/implied-parameter.js";

/**
 * Returns the parameters of an operation. Adds path parameters that the document doesn't declare, and leaves out those
 * that the path doesn't contain.
 */
export function pathParameters({ path, parameters, at }: DocumentOperation): readonly Parameter[] {
  const names = templateNames(path);
  const declared = parameters.filter((each) => each.in !== "path" || names.includes(each.name));
  const implied = names.filter((name) => !declared.some((each) => each.in === "path" && each.name === name));
  return [...implied.map((name) => impliedParameter(name, childOf(at, "parameters", name))), ...declared];
}
