import { pathKey, parameterOf, parentPath } from "../paths.js";

/** The method and path that an operation would have in an API whose paths name only resources. */
export interface LogicalOperation {
  readonly method: string;
  readonly path: string;
}

/**
 * Words at the end of a path that name the action, such as `create`. `from` is the method in the document. `to` is
 * the method that has the same meaning without the word.
 */
const words: Readonly<
  Record<string, { readonly on: "collection" | "item"; readonly from: string; readonly to: string }>
> = {
  create: { on: "collection", from: "POST", to: "POST" },
  new: { on: "collection", from: "POST", to: "POST" },
  add: { on: "collection", from: "POST", to: "POST" },
  list: { on: "collection", from: "GET", to: "GET" },
  delete: { on: "item", from: "POST", to: "DELETE" },
  update: { on: "item", from: "POST", to: "POST" },
};

/**
 * Returns the logical forms of operations: `/books/{id}.json` is `/books/{id}`, `/books/create` is a POST to `/books`, and
 * the custom method in `/books/{id}:lend` becomes a separate segment. An operation keeps its own form if another
 * operation already has the logical one.
 */
export function logicalOperations<T extends LogicalOperation>(
  operations: readonly T[],
): ReadonlyMap<T, LogicalOperation> {
  const taken = new Set(operations.map(({ method, path }) => `${method} ${pathKey(path)}`));
  const found = new Map<T, LogicalOperation>();
  for (const operation of operations) {
    const separate = withoutColons(operation);
    let logical: LogicalOperation = separate;
    for (const next of [withoutSlash, withoutExtension, withoutWord]) {
      const candidate = next(logical);
      const key = `${candidate.method} ${pathKey(candidate.path)}`;
      if (candidate === logical || taken.has(key)) continue;
      taken.add(key);
      logical = candidate;
    }
    found.set(operation, logical);
  }
  return found;
}

/** Separates custom methods from the segment before them: `/books/{id}:lend` becomes `/books/{id}/:lend`. */
function withoutColons({ method, path }: LogicalOperation): LogicalOperation {
  return { method, path: path.replace(/(?<=[^/]):(?=[A-Za-z][\w-]*$)/, "/:") };
}

function withoutSlash(operation: LogicalOperation): LogicalOperation {
  const { path } = operation;
  return path.length > 1 && path.endsWith("/") ? { ...operation, path: path.slice(0, -1) } : operation;
}

/** Removes `.json`, `.xml` or `/json` from the end of a path. */
function withoutExtension(operation: LogicalOperation): LogicalOperation {
  const path = operation.path.replace(/(?<=[^/])(?:\.json|\.xml|\/json)$/, "");
  return path === operation.path ? operation : { ...operation, path };
}

/** Removes a word such as `create` from the end of a path, and uses the method that does the same without the word. */
function withoutWord(operation: LogicalOperation): LogicalOperation {
  const { method, path } = operation;
  const word = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const meaning = Object.hasOwn(words, word) ? words[word] : undefined;
  const parent = parentPath(path);
  if (meaning?.from !== method || parent === "" || (parameterOf(parent) !== null) !== (meaning.on === "item"))
    return operation;
  return { method: meaning.to, path: parent };
}
