import { didYouMean } from "../../diagnostics/suggest.js";
import { isObject, type Json } from "../../model/json.js";
import { dropTexts } from "./drop-texts.js";
import { keepOperation, listOperations } from "./keep-operation.js";
import { replaceNames } from "./replace-names.js";

export interface ReduceOptions {
  /** The operationId, or `GET /path`. */
  readonly operation: string;
  /** Whether to keep the names of schemas, properties, paths and so on. Texts are always left out. */
  readonly keepsNames: boolean;
}

/** A reduced document, or the reason why there is none and what to do. */
export type Reduced = { readonly document: Json } | { readonly message: string; readonly help: string };

/**
 * Reduces a document to one operation and the parts that it needs. Removes texts, and replaces names unless they are
 * kept.
 */
export function reduceDocument(root: Json, { operation, keepsNames }: ReduceOptions): Reduced {
  const operations = listOperations(root);
  const found = operations.find(({ name, method, path }) =>
    [name, `${method.toUpperCase()} ${path}`].includes(operation),
  );
  if (found === undefined || !isObject(root))
    return {
      message: `The document has no operation ${JSON.stringify(operation)}.`,
      help: didYouMean(
        operation,
        operations.map(({ name }) => name),
        "Specify an operationId, or a method and a path, such as --operation 'GET /plants'.",
      ),
    };
  const kept = dropTexts(keepOperation(root, found));
  return { document: keepsNames || !isObject(kept) ? kept : replaceNames(kept) };
}
