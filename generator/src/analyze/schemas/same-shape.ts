import { isArray, isObject, toText, type Json } from "../../model/json.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../../resolve/document.js";

const annotations = new Set(["title", "description", "example", "examples", "externalDocs", "default", "xml"]);

export interface SchemaInDocument {
  readonly document: ApiDocument;
  readonly id: SchemaId;
}

/** Whether two schemas, and all schemas that they refer to, are equal except for documentation. */
export function sameShape(left: SchemaInDocument, right: SchemaInDocument): boolean {
  return new Comparison(left.document, right.document).schemas(left.id, right.id);
}

class Comparison {
  /**
   * Pairs that are being compared or are equal. A recurring pair is assumed to be equal, so that comparing circular
   * schemas terminates.
   */
  readonly #assumed = new Set<string>();
  readonly #left: ApiDocument;
  readonly #right: ApiDocument;

  constructor(left: ApiDocument, right: ApiDocument) {
    this.#left = left;
    this.#right = right;
  }

  schemas(left: SchemaId, right: SchemaId): boolean {
    const pair = `${left}\n${right}`;
    if (this.#assumed.has(pair)) return true;
    this.#assumed.add(pair);
    const first: SchemaNode | undefined = this.#left.schemas.get(left)?.schema;
    const second: SchemaNode | undefined = this.#right.schemas.get(right)?.schema;
    return first !== undefined && second !== undefined && this.#values(first, second, "schema");
  }

  #values(left: Json, right: Json, role: Role): boolean {
    if (isArray(left))
      return (
        isArray(right) &&
        left.length === right.length &&
        left.every((item, index) => this.#values(item, right[index] ?? null, role))
      );
    if (!isObject(left) || !isObject(right)) return left === right;
    const isCompared = (key: string): boolean => role !== "schema" || (!annotations.has(key) && !key.startsWith("x-"));
    const keys = Object.keys(left).filter(isCompared);
    if (keys.length !== Object.keys(right).filter(isCompared).length) return false;
    return keys.every(
      (key) => Object.hasOwn(right, key) && this.#members(key, [left[key] ?? null, right[key] ?? null], role),
    );
  }

  #members(key: string, [left, right]: readonly [Json, Json], role: Role): boolean {
    switch (role) {
      case "schema":
        if (key === "$ref" || key === "defaultMapping") return this.schemas(toText(left), toText(right));
        return this.#values(left, right, roles.get(key) ?? "schema");
      case "schemas":
        return this.#values(left, right, "schema");
      case "references":
        return this.schemas(toText(left), toText(right));
      case "plain":
        return this.#values(left, right, "plain");
    }
  }
}

/**
 * How an object's properties are compared: as schema keywords, named schemas, references keyed by discriminator value,
 * or plain data.
 */
type Role = "schema" | "schemas" | "references" | "plain";

const roles: ReadonlyMap<string, Role> = new Map([
  ["properties", "schemas"],
  ["patternProperties", "schemas"],
  ["dependentSchemas", "schemas"],
  ["mapping", "references"],
  ["enum", "plain"],
  ["const", "plain"],
]);
