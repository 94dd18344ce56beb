import { operationKey, partsOf, typeKey } from "../../../edition/parts-of.js";
import type { Json } from "../../../model/json.js";
import type { ValueNumbers } from "../../../model/memory/value-numbers.js";
import type { Model, Operation } from "../../../model/model.js";
import type { TypeDeclaration } from "../../../model/schema.js";
import type { CredentialTable } from "../../credentials/credential-table.js";
import { reachableParts } from "../reachable-parts.js";
import type { SampleContext } from "./sample-context.js";
import { versionFacts } from "./version-facts.js";

/**
 * The values that determine the code samples of operations, and what pages tell about them. Equal values of all runs are
 * the same objects.
 */
export interface SampleInput {
  readonly importPath: string;
  readonly mock: string | null;
  readonly command: string | null;
  readonly credentials: CredentialTable;
  readonly version: object;
  readonly operations: readonly Operation[];
  /** The operations in the document, and the components to which they refer. */
  readonly shown: readonly Json[];
  readonly types: readonly TypeDeclaration[];
}

/** Returns the values that determine the samples of operations. `parts` are the operations in the document. */
export function sampleInput(
  operations: readonly Operation[],
  parts: readonly Json[],
  { model, document, importPath, mock, command, credentials, memory: { numbers } }: SampleContext,
): SampleInput {
  return {
    ...{ importPath, mock, command },
    credentials: numbers.share(credentials),
    version: numbers.share(versionFacts(model)),
    operations: operations.map((each) => numbers.share(each)),
    shown: reachableParts(parts, document),
    types: typesOf(operations, model, numbers),
  };
}

/** Caches the types of versions by name. */
const types = new WeakMap<Model, ReadonlyMap<string, TypeDeclaration>>();

/** Returns the types to which operations refer, directly or indirectly. */
function typesOf(operations: readonly Operation[], model: Model, numbers: ValueNumbers): readonly TypeDeclaration[] {
  const parts = partsOf(model);
  const byName = types.get(model) ?? new Map(model.types.map((each) => [each.name, numbers.share(each)]));
  types.set(model, byName);
  const found = new Set(operations.flatMap(({ name }) => parts.get(operationKey(name))?.references ?? []));
  // The loop also visits the names that it adds.
  for (const name of found) for (const each of parts.get(typeKey(name))?.references ?? []) found.add(each);
  return [...found].flatMap((name) => byName.get(name) ?? []);
}
