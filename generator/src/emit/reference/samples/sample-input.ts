import { operationKey, partsOf, typeKey } from "../../../edition/parts-of.js";
import type { Json } from "../../../model/json.js";
import type { Model, Operation } from "../../../model/model.js";
import type { TypeDeclaration } from "../../../model/schema.js";
import { reachableParts } from "../reachable-parts.js";
import type { SampleContext } from "./sample-context.js";

/** The values that determine the code samples of operations, and what pages tell about them. */
export interface SampleInput {
  readonly module: Readonly<Pick<SampleContext, "importPath" | "mock" | "command" | "credentials">>;
  readonly version: object;
  readonly operations: readonly Operation[];
  /** The operations in the document, and the components to which they refer. */
  readonly shown: readonly Json[];
  readonly types: readonly TypeDeclaration[];
}

/** Caches the facts about versions, because all operations of a version have the same ones. */
const facts = new WeakMap<Model, object>();

/** Returns the values that determine the samples of operations. `parts` are the operations in the document. */
export function sampleInput(
  operations: readonly Operation[],
  parts: readonly Json[],
  { model, document, importPath, mock, command, credentials }: SampleContext,
): SampleInput {
  const version = facts.get(model) ?? factsOf(model);
  facts.set(model, version);
  return {
    module: { importPath, mock, command, credentials },
    version,
    operations,
    shown: reachableParts(parts, document),
    types: typesOf(operations, model),
  };
}

function factsOf({ schemes, security, send, server, serverPath, operations }: Model): object {
  return {
    ...{ schemes, security, send, server, serverPath },
    // A sample of an operation without credentials shows the credentials of the first operation that has any.
    operations: operations.map((each) => each.security),
  };
}

/** Returns the types to which operations refer, directly or indirectly. */
function typesOf(operations: readonly Operation[], model: Model): readonly TypeDeclaration[] {
  const parts = partsOf(model);
  const found = new Set(operations.flatMap(({ name }) => parts.get(operationKey(name))?.references ?? []));
  // The loop also visits the names that it adds.
  for (const name of found) for (const each of parts.get(typeKey(name))?.references ?? []) found.add(each);
  return model.types.filter(({ name }) => found.has(name));
}
