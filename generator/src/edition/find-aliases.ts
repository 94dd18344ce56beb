import { functionName } from "../analyze/names/function-name.js";
import type { Model, Operation } from "../model/model.js";
import type { TypeName } from "../model/schema.js";
import { typesOfOperation } from "./types-of-operation.js";

/** An operation that the API renamed, by operationId or function name. */
export interface RenamedOperation {
  readonly from: string;
  readonly to: string;
}

/** The former name of an operation, which a version exports as deprecated. */
export interface Alias {
  readonly name: string;
  /** The former name inside the resource; null if it is unknown. */
  readonly member: string | null;
  readonly operation: Operation;
  readonly types: readonly { readonly name: TypeName; readonly of: TypeName }[];
}

/**
 * Finds the aliases of each version, oldest version first. The first version without the former operation has an alias,
 * if the operation stays in its resource. If no version has the former operation, because it was renamed in all of them,
 * every version has an alias.
 */
export function findAliases(
  models: readonly Model[],
  renamed: readonly RenamedOperation[],
): readonly (readonly Alias[])[] {
  const everywhere = new Set(
    renamed.filter(({ from }) => !models.some((model) => findOperation(model, from) !== null)),
  );
  return models.map((model, index) =>
    renamed.flatMap((each) => {
      const operation = findOperation(model, each.to);
      const before = models[index - 1];
      const former = before === undefined ? null : findOperation(before, each.from);
      if (operation === null || findOperation(model, each.from) !== null) return [];
      if (former === null && !everywhere.has(each)) return [];
      if (former !== null && former.resource !== operation.resource) return [];
      const name = former?.name ?? functionName(each.from);
      if (model.operations.some((other) => other.name === name)) return [];
      return [{ name, member: memberOf(former, model), operation, types: typesOf(former, operation, model) }];
    }),
  );
}

export function findOperation({ operations }: Model, name: string): Operation | null {
  return operations.find((each) => each.operationId === name || each.name === name) ?? null;
}

/** Returns the former member name, unless another operation of the resource has it now. */
function memberOf(former: Operation | null, { operations }: Model): string | null {
  if (former === null) return null;
  const { member, resource } = former;
  return operations.some((each) => each.resource === resource && each.member === member) ? null : member;
}

function typesOf(former: Operation | null, operation: Operation, model: Model): Alias["types"] {
  if (former === null) return [];
  const exported = new Set(typesOfOperation(operation));
  const used = new Set([
    ...[...model.types, ...model.headers, ...model.responses].map(({ name }) => name),
    ...model.operations.flatMap(typesOfOperation),
  ]);
  return (["parameters", "outcomes", "body", "result"] as const).flatMap((key) => {
    const [name, of] = [former.types[key], operation.types[key]];
    return exported.has(of) && !used.has(name) ? [{ name, of }] : [];
  });
}
