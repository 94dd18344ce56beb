import type { Location } from "../../model/location.js";
import type { Parameter } from "../document.js";
import { templateNames, wirePath } from "../../model/path-template.js";

/**
 * The parameters of an operation with those that its path has behind a question mark, which the specification does not know: `?kind=dog`
 * is a parameter of one value unless it is declared; in `?kind={name}` the parameter of the path is one of the query.
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
    const own = all.find((each) => each.in === "path" && each.name === template && !inPath.has(each.name));
    if (all.some((each) => each.in === "query" && each.name === decode(name))) continue;
    const base = own ?? plain(at, template === null ? { type: "string", enum: [decode(value)] } : { type: "string" });
    all = [
      ...all.filter((each) => each !== own),
      { ...base, name: decode(name), in: "query", style: "form", explode: true },
    ];
  }
  return all;
}

function plain(at: Location, schema: Parameter["schema"]): Parameter {
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
