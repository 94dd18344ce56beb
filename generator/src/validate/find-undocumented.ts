import { isArray, isObject, member, type Json, type JsonObject } from "../model/json.js";
import type { ApiDocument, SchemaNode } from "../resolve/document.js";
import { includedSchemas } from "./included-schemas.js";

/** A part of a value that the value's schema allows but doesn't describe. */
export interface Undocumented {
  /** JSON Pointer into the value. */
  readonly pointer: string;
  /** The end of a sentence that begins with "The example". */
  readonly message: string;
}

/**
 * Finds the properties of a value, at any depth, that its schema doesn't declare, and the error codes that its
 * `x-error-catalogue` doesn't contain. JSON Schema allows both, so validation alone doesn't detect that a property or a
 * code was renamed or removed. If a schema declares no properties, none are reported.
 */
export function findUndocumented(schema: SchemaNode, value: Json, document: ApiDocument): readonly Undocumented[] {
  return new Search(document).find([schema], value, "");
}

class Search {
  readonly #document: ApiDocument;

  constructor(document: ApiDocument) {
    this.#document = document;
  }

  /** Finds the parts of a value that none of `schemas` describes. More than one of `schemas` may apply to the value. */
  find(schemas: readonly SchemaNode[], value: Json, pointer: string): readonly Undocumented[] {
    const included = schemas.flatMap((each) => includedSchemas(each, this.#document, ["allOf", "anyOf", "oneOf"]));
    const parts = [...new Set(included)].filter(isObject);
    if (isArray(value))
      return value.flatMap((item, index) => this.find(itemSchemas(parts, index), item, `${pointer}/${index}`));
    if (isObject(value)) return this.#findInObject(parts, value, pointer);
    return typeof value === "string" && isUnknownCode(parts, value)
      ? [{ pointer, message: `has the error code ${JSON.stringify(value)}, which is not in x-error-catalogue` }]
      : [];
  }

  #findInObject(parts: readonly JsonObject[], value: JsonObject, pointer: string): readonly Undocumented[] {
    const isOpen = !parts.some(({ properties }) => isObject(properties) && Object.keys(properties).length > 0);
    return Object.entries(value).flatMap(([name, each]) => {
      const declared = propertySchemas(parts, name);
      const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      return declared.length > 0 || isOpen
        ? this.find(declared, each, at)
        : [{ pointer: at, message: `has the property ${JSON.stringify(name)}, which the schema does not declare` }];
    });
  }
}

function itemSchemas(parts: readonly JsonObject[], index: number): readonly SchemaNode[] {
  return parts.flatMap(({ prefixItems, items }) => {
    const first = isArray(prefixItems) ? prefixItems[index] : undefined;
    return toSchemas(first ?? items);
  });
}

/** Returns the schemas declared for a property's name or, if there are none, those for patterns and additional properties. */
function propertySchemas(parts: readonly JsonObject[], name: string): readonly SchemaNode[] {
  const named = parts.flatMap(({ properties }) => toSchemas(member(properties, name)));
  if (named.length > 0) return named;
  return parts.flatMap(({ patternProperties, additionalProperties }) => [
    ...Object.values(isObject(patternProperties) ? patternProperties : {}).flatMap(toSchemas),
    ...(additionalProperties === false ? [] : toSchemas(additionalProperties)),
  ]);
}

function toSchemas(value: Json | undefined): readonly SchemaNode[] {
  return isObject(value) || typeof value === "boolean" ? [value] : [];
}

function isUnknownCode(parts: readonly JsonObject[], code: string): boolean {
  const catalogues = parts.map((part) => part["x-error-catalogue"]).filter(isObject);
  return catalogues.length > 0 && !catalogues.some((catalogue) => Object.hasOwn(catalogue, code));
}
