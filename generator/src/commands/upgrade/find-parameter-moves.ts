import type { Model, Operation, OperationParameter } from "../../model/model.js";
import type { Property, Schema, TypeName } from "../../model/schema.js";
import type { ParameterMove } from "../../upgrade/upgrade-step.js";

/** An operation in the model of its version. */
export interface Versioned {
  readonly operation: Operation;
  readonly model: Model;
}

/**
 * Finds the parameters that have another property name in the new version, or that move into or out of the body.
 * Parameters correspond if they have the same name on the wire or, in the path, the same position.
 */
export function findParameterMoves(before: Versioned, after: Versioned): readonly ParameterMove[] {
  const [old, next] = [before.operation.parameters, after.operation.parameters];
  const [oldBody, nextBody] = [bodyProperties(before), bodyProperties(after)];
  const positions = pathPositions(before.operation.path, after.operation.path);
  const moves: ParameterMove[] = [];
  for (const parameter of old) {
    const same = counterpart(parameter, next, positions);
    if (same !== null) {
      if (same.property !== parameter.property)
        moves.push({ kind: "rename", from: parameter.property, to: same.property });
    } else if (nextBody.has(parameter.name) && !oldBody.has(parameter.name)) {
      moves.push({ kind: "into-body", from: parameter.property, to: parameter.name });
    }
  }
  for (const name of oldBody) {
    const parameter = nextBody.has(name) ? undefined : next.find((each) => each.name === name);
    if (parameter !== undefined && counterpart(parameter, old, new Map()) === null)
      moves.push({ kind: "out-of-body", from: name, to: parameter.property });
  }
  return moves;
}

function counterpart(
  { in: place, name }: OperationParameter,
  others: readonly OperationParameter[],
  positions: ReadonlyMap<string, string>,
): OperationParameter | null {
  const inPath = place === "path" ? positions.get(name) : undefined;
  if (inPath !== undefined) return others.find((each) => each.in === "path" && each.name === inPath) ?? null;
  const named = others.filter((each) => each.name === name);
  return named.find((each) => each.in === place) ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/** Maps each parameter name in a path to the name at the same position in another path; empty if other parts differ. */
function pathPositions(from: string, to: string): ReadonlyMap<string, string> {
  const names = (path: string): readonly string[] => [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const shape = (path: string): string => path.replace(/\{[^{}]*\}/g, "{}");
  if (shape(from) !== shape(to)) return new Map();
  const others = names(to);
  return new Map(names(from).map((name, index) => [name, others[index] ?? name]));
}

/** The names of the properties of a JSON body that is an object. */
function bodyProperties({ operation: { body }, model }: Versioned): ReadonlySet<string> {
  if (body?.serialization !== "json") return new Set();
  const types = new Map<TypeName, Schema>([
    ...model.types.map(({ name, schema }) => [name, schema] as const),
    ...operationTypes(model, body.schema),
  ]);
  return new Set(propertiesOf(body.schema, types, new Set()).map(({ name }) => name));
}

/** The types that operations declare for their own bodies. */
function operationTypes({ operations }: Model, schema: Schema): readonly (readonly [TypeName, Schema])[] {
  if (schema.kind !== "reference") return [];
  return operations.flatMap(({ declarations }) => declarations.map((each) => [each.name, each.schema] as const));
}

function propertiesOf(schema: Schema, types: ReadonlyMap<TypeName, Schema>, seen: Set<Schema>): readonly Property[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  switch (schema.kind) {
    case "object":
      return schema.properties;
    case "intersection":
      return schema.parts.flatMap((part) => propertiesOf(part, types, seen));
    case "reference": {
      const target = types.get(schema.name);
      return target === undefined ? [] : propertiesOf(target, types, seen);
    }
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "converted":
    case "binary":
    case "enum":
    case "array":
    case "tuple":
    case "union":
    case "unknown":
    case "never":
      return [];
  }
}
