import { childOf } from "../../model/location.js";
import { encodeKey } from "../../render/encode.js";
import type { Parameter } from "../../resolve/document.js";
import { emitSchema } from "../findings/emit-schema.js";
import type { Emission } from "../findings/finding.js";
import type { SchemaRoot } from "../findings/schema-root.js";
import { pathKey } from "./compared-api.js";
import { comparePair } from "./compare-parameter-pair.js";
import { emission, placeOf, type OperationPair } from "./operation-context.js";
import { callExample } from "./witnesses/call-example.js";
import { nounOf } from "./witnesses/noun-of.js";
import { parameterExample } from "./witnesses/parameter-example.js";
import { requestExample } from "./witnesses/request-example.js";
import { readSunset } from "../findings/lifecycle.js";

/** Compares the parameters of two operations. Path parameters are matched by position, others by name. */
export function compareParameters(pair: OperationPair): readonly Emission[] {
  const { base, revision } = pair;
  const matched = matchParameters(pair);
  const found = new Set(matched.map(([, parameter]) => parameter));
  const lost = new Set(matched.map(([parameter]) => parameter));
  return [
    ...matched.flatMap(([from, to]) => [
      ...compareName(from, to, pair),
      ...comparePair(from, to, pair),
      ...compareSchemas(from, to, pair),
    ]),
    ...base.operation.parameters.filter((each) => !lost.has(each)).flatMap((each) => removed(each, pair)),
    ...revision.operation.parameters.filter((each) => !found.has(each)).map((each) => added(each, pair)),
  ];
}

type Match = readonly [Parameter, Parameter];

function matchParameters({ base, revision }: OperationPair): readonly Match[] {
  const [before, after] = [base, revision].map(({ operation }) => namesIn(operation.path));
  return base.operation.parameters.flatMap((from): readonly Match[] => {
    const position = from.in === "path" ? (before?.indexOf(from.name) ?? -1) : -1;
    const name = position === -1 ? from.name : (after?.[position] ?? from.name);
    const to = revision.operation.parameters.find(
      (each) => each.in === from.in && nameOf(each) === (position === -1 ? nameOf(from) : name),
    );
    return to === undefined ? [] : [[from, to]];
  });
}

/** Returns the name for comparisons. Header names are case-insensitive. */
function nameOf({ in: place, name }: Parameter): string {
  return place === "header" ? name.toLowerCase() : name;
}

function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
}

function compareName(from: Parameter, to: Parameter, { base, revision }: OperationPair): readonly Emission[] {
  if (from.in !== "path" || from.name === to.name) return [];
  if (pathKey(base.operation.path) !== pathKey(revision.operation.path)) return [];
  return [
    emission("path-parameter-renamed", {
      direction: "request",
      wire: "safe",
      types: "breaking",
      witness: callExample(base.operation, `{ ${encodeKey(from.name)}: … }`),
      base: from.at,
      revision: to.at,
      args: { from: from.name, to: to.name },
      occurrence: placeOf(revision, { parameter: { in: to.in, name: to.name } }),
    }),
  ];
}

function compareSchemas(
  from: Parameter,
  to: Parameter,
  { base, revision, schemas }: OperationPair,
): readonly Emission[] {
  const isList = (to.in === "query" || to.in === "cookie") && to.style === "form" && to.explode;
  const root: SchemaRoot = {
    kind: "request-parameter",
    occurrence: placeOf(revision, { parameter: { in: to.in, name: to.name } }),
    isSent: false,
    isTyped: to.content !== null,
    isInTypes: true,
    acceptsSingle: isList && to.content === null,
  };
  const found = emitSchema(base.shapes.of(from.schema), revision.shapes.of(to.schema), {
    root,
    context: schemas,
    extensions: revision.operation.extensions,
  });
  // Every request contains a required parameter, so its default has no effect.
  const hasDefault = !from.required && !to.required;
  return hasDefault ? found : found.filter(({ id }) => !id.startsWith("request-parameter-default-value-"));
}

function removed(parameter: Parameter, { base, revision, schemas }: OperationPair): readonly Emission[] {
  const inRequest = parameterExample(base.operation, parameter, base.shapes.of(parameter.schema));
  // Used if the change breaks only the types: the server still accepts a request with the parameter.
  const inCode = callExample(base.operation, `{ ${encodeKey(parameter.name)}: … }`);
  const options = {
    direction: "request",
    types: "breaking",
    base: parameter.at,
    args: { in: parameter.in, name: parameter.name },
    occurrence: placeOf(revision, { parameter: { in: parameter.in, name: parameter.name } }),
  } as const;
  if (!parameter.deprecated) return [emission("request-parameter-removed", { ...options, witness: inRequest })];
  const sunset = readSunset(parameter.extensions);
  switch (sunset.kind) {
    case "missing":
      return [emission("request-parameter-removed-with-deprecation", { ...options, witness: inCode })];
    case "invalid":
      return [emission("request-parameter-sunset-parse", { ...options, wire: "safe", witness: inCode })];
    case "day":
      if (schemas.today !== null && schemas.today >= sunset.day)
        return [emission("request-parameter-removed-after-sunset", { ...options, wire: "safe", witness: inCode })];
      return [emission("request-parameter-removed-before-sunset", { ...options, witness: inRequest })];
  }
}

function added(parameter: Parameter, { base, revision }: OperationPair): Emission {
  const { in: place, name, required } = parameter;
  const isShared = parameter.at.startsWith(`${pathItemOf(revision.operation.at)}/parameters/`);
  const kind = required ? "required" : "optional";
  const id =
    place === "path"
      ? "new-request-path-parameter"
      : isShared
        ? `new-${kind}-request-default-parameter-to-existing-path`
        : `new-${kind}-request-parameter`;
  return emission(id, {
    direction: "request",
    types: required ? "breaking" : "safe",
    witness: !required
      ? null
      : place === "path"
        ? callExample(base.operation, `{ /* without ${name} */ }`)
        : requestExample(base.operation, `without the ${nounOf(place)} ${name}`),
    revision: parameter.at,
    args: { in: place, name },
    occurrence: placeOf(revision, { parameter: { in: place, name } }),
  });
}

function pathItemOf(operation: string): string {
  return childOf(operation.slice(0, operation.lastIndexOf("/")));
}
