import { isArray, isObject, type Json, type JsonObject } from "../../../generator/dist/model/json.js";
import { objectKinds, type Children, type ObjectKind } from "./object-kinds.js";

export interface Place {
  readonly kind: ObjectKind;
  /** The field that contains the object, such as `properties` or `schema`. */
  readonly field: string;
  /** The object that contains it, before the rewriting; null for the document. */
  readonly parent: JsonObject | null;
}

/** Rewrites the objects of a document. The objects below an object are rewritten first. Examples and extensions are not. */
export function mapDocument(
  document: JsonObject,
  rewrite: (value: JsonObject, place: Place) => JsonObject,
): JsonObject {
  const visit = (value: JsonObject, place: Place): JsonObject => {
    const below = (field: string, kind: ObjectKind, child: Json): Json =>
      isObject(child) ? visit(child, { kind, field, parent: value }) : child;
    const inside = (field: string, child: Json): Json => {
      const children = childrenOf(place.kind, field, child);
      if (children === null) return child;
      if (typeof children === "string") return below(field, children, child);
      if (isArray(child)) return child.map((each) => below(field, children.each, each));
      return isObject(child) ? mapValues(child, (each) => below(field, children.each, each)) : child;
    };
    const own = Object.entries(value).map(([field, child]) => [field, inside(field, child)] as const);
    return rewrite(Object.fromEntries(own), place);
  };
  return visit(document, { kind: "document", field: "", parent: null });
}

function childrenOf(kind: ObjectKind, field: string, child: Json): Children | null {
  if (kind === "callback") return field.startsWith("x-") ? null : "pathItem";
  const fields = objectKinds[kind];
  const found = Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
  return found === "schema" && isArray(child) ? { each: "schema" } : found;
}

function mapValues(map: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
