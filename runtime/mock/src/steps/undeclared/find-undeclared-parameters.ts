import { flatten } from "../../data/schema/flatten.js";
import type { Violation } from "../../problem.js";
import type { ApiTable, ParameterTable } from "../../tables/tables.js";
import type { Exchange } from "../exchange.js";

/** Returns a violation for each query parameter that the operation doesn't declare. */
export function findUndeclaredParameters({ api: { table: api }, agreement, query }: Exchange): readonly Violation[] {
  const declared = (agreement?.revision.parameters ?? []).filter((each) => each.in.startsWith("query"));
  if (declared.some((parameter) => acceptsAnyName(parameter, api))) return [];
  const names = new Set([...namesOfApi(api), ...declared.flatMap((parameter) => namesOf(parameter, api))]);
  return [...query.values.keys()]
    .filter((name) => !names.has(name) && !names.has(name.replace(/\[.*$/s, "")))
    .map((name) => ({ in: "query", at: name, keyword: "undeclared", message: "is not declared", value: "" }));
}

/** Names that all operations accept: API keys, the version, and the format of responses. */
function namesOfApi({ schemes, marking, style }: ApiTable): readonly string[] {
  const keys = Object.values(schemes).flatMap((scheme) =>
    scheme.type === "apiKey" && scheme.in === "query" ? [scheme.name] : [],
  );
  const version = marking.kind === "query" ? [marking.name] : [];
  return [...keys, ...version, ...[style.pretty, style.envelope].flatMap((name) => name ?? [])];
}

/** Whether the properties of an object parameter are sent as separate parameters. */
function isExploded({ style, explode }: ParameterTable): boolean {
  return style === "form" && explode;
}

function acceptsAnyName(parameter: ParameterTable, { schemas }: ApiTable): boolean {
  if (parameter.in === "querystring") return true;
  const { types, object } = flatten(parameter.schema, schemas);
  const isObject = types?.includes("object") ?? object.properties.size > 0;
  return isExploded(parameter) && isObject && object.additional !== false && !object.isSealed;
}

function namesOf(parameter: ParameterTable, { schemas }: ApiTable): readonly string[] {
  if (!isExploded(parameter)) return [parameter.name];
  return [parameter.name, ...flatten(parameter.schema, schemas).object.properties.keys()];
}
