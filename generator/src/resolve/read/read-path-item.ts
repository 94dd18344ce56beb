import { isObject, member } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { DocumentOperation } from "../document.js";
import type { LocatedValue } from "../references/located-value.js";
import { findBroken } from "../broken/find-broken.js";
import { mergePathItem } from "./merge-path-item.js";
import type { ReadContext } from "./read-context.js";
import { entriesField } from "./read-fields.js";
import { readOperation } from "./read-operation.js";
import { reportLeftOut } from "../broken/report-left-out.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Reads the operations of a path item, which may belong to a path, a webhook or a callback. */
export function readPathItem(
  path: string,
  { value, at }: LocatedValue,
  context: ReadContext,
): readonly DocumentOperation[] {
  const item = mergePathItem(value, at, context);
  if (item === null || !isObject(item.value)) return [];
  return operationsOf(item, context).flatMap(({ method, operation }) => {
    const broken = findBroken(item, operation, context);
    if (broken === null) return [readOperation({ path, method, item, operation }, context, readPathItem)];
    reportLeftOut({ name: `${method} ${path}`, at: operation.at, broken }, context.reporter);
    return [];
  });
}

function operationsOf(
  { value, at }: LocatedValue,
  { references }: ReadContext,
): readonly { readonly method: string; readonly operation: LocatedValue }[] {
  const fixed = methods.flatMap((method) => {
    const operation = member(value, method);
    return isObject(operation)
      ? [{ method: method.toUpperCase(), operation: references.locateValue(operation, childOf(at, method)) }]
      : [];
  });
  const additional = entriesField(value, "additionalOperations").flatMap(([method, operation]) =>
    isObject(operation)
      ? [{ method, operation: references.locateValue(operation, childOf(at, "additionalOperations", method)) }]
      : [],
  );
  return [...fixed, ...additional];
}
