import { operationKey, partsOf, typeKey } from "../../edition/parts-of.js";
import type { Model, Operation } from "../../model/model.js";
import type { TypeDeclaration } from "../../model/schema.js";
import type { PageContext } from "./operation-view.js";
import { reachableParts } from "./reachable-parts.js";

/**
 * Returns the values that determine what pages and code samples tell about operations of a version. If they are the same
 * as in an earlier run, the files aren't rendered again.
 */
export function referenceInput(operations: readonly Operation[], context: PageContext): object {
  const { model, document, parts, histories, importPath, mock, command } = context;
  const { schemes, security, send, server, serverPath } = model;
  return {
    importPath,
    mock,
    command,
    version: {
      ...{ schemes, security, send, server, serverPath },
      // A sample of an operation without credentials shows the credentials of the first operation that has any.
      operations: model.operations.map((each) => each.security),
      servers: [document["servers"] ?? null, document["security"] ?? null],
    },
    operations,
    shown: reachableParts(
      operations.map(({ name }) => parts.get(name) ?? null),
      document,
    ),
    types: typesOf(operations, model),
    histories: { all: operations.map(({ name }) => histories.get(name) ?? null) },
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
