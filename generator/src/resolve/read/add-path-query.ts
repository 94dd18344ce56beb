import type { Location } from "../../model/location.js";
import type { Parameter } from "../document.js";
import { templateNames, wirePath } from "../../model/path-template.js";

/**
 * Adds the parameters in a path's query, which OpenAPI doesn't support. For `?kind=dog`, adds a query parameter with
 * one allowed value, unless the parameter is already declared. For `?kind={name}`, turns the path parameter into a
 * query parameter.
 */
export function addPathQuery(path: string, parameters: readonly Parameter[], at: Location): readonly Parameter[] {
  const { query } = wirePath(path);
  if (query === null) return parameters;
  const inPath = new Set(templateNames(path));
  let all = parameters;
  for (const pair of query.split("&").filter((each) => each !== "")) {
    const [name = "", ...rest] = pair.split("=");
    const value = rest.join("=");
    const template = /^\{([^{}]+)\}$/.exec(value)?.[1] ?? null;
    const declared = all.find((each) => each.in === "path" && each.name === template && !inPath.has(each.name));
    if (all.some((each) => each.in === "query" && each.name === decode(name))) continue;
    const base =
      declared ??
      undeclaredParameter(at, template === null ? { type: "string", enum: [decode(value)] } : { type: "string" });
    all = [
      ...all.filter((each) => each !== declared),
      { ...base, name: decode(name), in: "query", style: "form", explode: true },
    ];
  }
  return all;
}

function undeclaredParameter(at: Location, schema: Parameter["schema"]): Parameter {
  return {
    at,
    name: "",
    in: "query",
    required: true,
    deprecated: false,
    description: null,
    style: "form",
    explode: true,
    allowReserved: false,
    schema,
    content: null,
    encoding: {},
    example: null,
    examples: [],
    extensions: {},
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
