import type { Schemas } from "../../data/schema/flatten.js";
import { isArray, isObject, member, type JsonObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";

/** How the values of a schema are written as XML. */
export interface XmlFormat {
  /** The name of the element or attribute; null if the property's name applies. */
  readonly name: string | null;
  readonly prefix: string | null;
  readonly namespace: string | null;
  /** Whether an additional element contains the items of an array. */
  readonly isWrapped: boolean;
  readonly node: "element" | "attribute" | "text" | "cdata";
}

const MAX_DEPTH = 20;

/** The XML format of a schema: from its own `xml`, or from the schemas that it refers to or includes. */
export function xmlFormat(schema: MockSchema, schemas: Schemas): XmlFormat {
  const xml = findXml(schema, schemas, 0) ?? {};
  const text = (name: string): string | null => {
    const value = xml[name];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const nodeType = xml["nodeType"];
  return {
    name: text("name"),
    prefix: text("prefix"),
    namespace: text("namespace"),
    isWrapped: xml["wrapped"] === true || nodeType === "element",
    node:
      xml["attribute"] === true || nodeType === "attribute"
        ? "attribute"
        : nodeType === "text" || nodeType === "cdata"
          ? nodeType
          : "element",
  };
}

function findXml(schema: MockSchema, schemas: Schemas, depth: number): JsonObject | null {
  if (!isObject(schema) || depth > MAX_DEPTH) return null;
  const own = schema["xml"];
  if (isObject(own)) return own;
  const name = member(schema, "$ref");
  const target = typeof name === "string" && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (target !== undefined) return findXml(target, schemas, depth + 1);
  for (const part of isArray(schema["allOf"]) ? schema["allOf"] : []) {
    const found = typeof part === "boolean" || isObject(part) ? findXml(part, schemas, depth + 1) : null;
    if (found !== null) return found;
  }
  return null;
}
