import { isArray, isObject, type JsonObject } from "../../../../generator/dist/model/json.js";
import { findTarget } from "../find-target.js";
import { mapDocument } from "../map-document.js";
import { refersInside } from "../refers-inside.js";

/** The maximum number of copies, because copies of large schemas make the document larger. */
const MAX_COPIES = 2_000;

/** Replaces references with their targets. References in the targets remain, so a circular schema stays finite. */
export function inlineReferences(document: JsonObject): JsonObject | null {
  if (refersInside(document)) return null;
  let copies = 0;
  const result = mapDocument(document, (value, { kind, field, parent }) => {
    const { $ref: reference, ...others } = value;
    const target = findTarget(document, reference);
    if (target === null || kind === "pathItem") return value;
    if (kind === "schema" && (!isPlain(others) || isNamedByDiscriminator(target, field, parent))) return value;
    if (copies >= MAX_COPIES || target["$ref"] !== undefined) return value;
    copies += 1;
    return target;
  });
  return copies === 0 ? null : result;
}

/** Whether only the reference matters. Keywords next to it are ignored in OpenAPI 3.0, but not in 3.1. */
function isPlain(others: JsonObject): boolean {
  return Object.keys(others).length === 0;
}

/** Whether the name of a schema is a value of a discriminator, which a copy of the schema wouldn't have. */
function isNamedByDiscriminator(target: JsonObject, field: string, parent: JsonObject | null): boolean {
  if (target["discriminator"] !== undefined || parent?.["discriminator"] !== undefined) return true;
  const parts = target["allOf"];
  const isChild = isArray(parts) && parts.some((each) => isObject(each) && each["$ref"] !== undefined);
  return isChild || field === "oneOf" || field === "anyOf";
}
