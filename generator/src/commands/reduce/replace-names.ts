import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { NewNames } from "./new-names.js";
import { mapOf, visitMembers, type Place } from "./visit.js";

/** The maps whose keys are replaced, and the word that begins the new names. */
const words: Readonly<Record<string, string>> = {
  properties: "property",
  dependentSchemas: "property",
  dependentRequired: "property",
  encoding: "property",
  variables: "property",
  definitions: "Schema",
  $defs: "Schema",
  mapping: "value",
  parameters: "Parameter",
  securityDefinitions: "scheme",
  callbacks: "callback",
  scopes: "scope",
  "components.schemas": "Schema",
  "components.responses": "Response",
  "components.parameters": "Parameter",
  "components.requestBodies": "Body",
  "components.headers": "Header",
  "components.securitySchemes": "scheme",
  "components.callbacks": "Callback",
  "components.pathItems": "Path",
};

/**
 * Replaces the names that the author of a document chose: of operations, tags, schemas, properties, parameters, values of
 * enums, path segments and servers. The same name is always replaced by the same new name. Names of headers, formats,
 * patterns, media types and versions are kept, because they are often what a problem is about.
 */
export function replaceNames(document: JsonObject): Json {
  const names = new NewNames();
  return visitMembers(document, (place, value, copy) => {
    const map = mapOf(place, value);
    return [keyOf(place, names), valueOf(place, value, names) ?? copy(value, map)];
  });
}

function keyOf({ map, key }: Pick<Place, "map" | "key">, names: NewNames): string {
  if (map === "paths") return replacePath(key, names);
  // In the other maps, keys are headers, statuses, media types or patterns.
  const word = map === null ? undefined : words[map];
  return word === undefined ? key : names.of(word, key);
}

/** Returns the new value of a member that contains names; null if its value is copied as usual. */
function valueOf({ map, key, parent }: Place, value: Json, names: NewNames): Json | null {
  if (map === "mapping" && typeof value === "string") return replaceReference(value, names);
  if (map === "scopes") return "";
  if (map === "dependentRequired") return strings(value, (each) => names.of("property", each));
  if (map !== null) return null;
  switch (key) {
    case "$ref":
    case "$dynamicRef":
    case "$recursiveRef":
      return typeof value === "string" ? replaceReference(value, names) : null;
    case "$anchor":
    case "$dynamicAnchor":
      return typeof value === "string" ? names.of("anchor", value) : null;
    case "operationId":
      return typeof value === "string" ? names.of("operation", value) : null;
    case "tags":
      return strings(value, (each) => names.of("Tag", each));
    case "required":
      return isArray(value) ? strings(value, (each) => names.of("property", each)) : null;
    case "propertyName":
      return typeof value === "string" ? names.of("property", value) : null;
    case "enum":
    case "const":
    case "default":
      return replaceValue(value, names);
    case "url":
    case "tokenUrl":
    case "authorizationUrl":
    case "refreshUrl":
    case "openIdConnectUrl":
      return typeof value === "string" ? replaceUrl(value, names) : null;
    case "host":
      return typeof value === "string" ? "api.example.com" : null;
    case "basePath":
      return typeof value === "string" ? replacePath(value, names) : null;
    case "name":
      return isReplacedParameter(parent) && typeof value === "string" ? names.of("property", value) : null;
    case "security":
      return isArray(value) ? value.map((each) => replaceRequirement(each, names)) : null;
    default:
      return null;
  }
}

/** Whether an object is a parameter or key whose name is replaced. Names of headers are often what a problem is about. */
function isReplacedParameter({ in: place }: JsonObject): boolean {
  return place === "query" || place === "path" || place === "cookie";
}

function strings(value: Json, replace: (text: string) => string): Json | null {
  return isArray(value) ? value.map((each) => (typeof each === "string" ? replace(each) : each)) : null;
}

/** Replaces each text in a value of `enum`, `const` or `default`. Numbers, booleans and keys of objects are kept. */
function replaceValue(value: Json, names: NewNames): Json {
  if (typeof value === "string") return isVersion(value) ? value : names.of("value", value);
  return isArray(value) ? value.map((each) => replaceValue(each, names)) : value;
}

function replaceRequirement(value: Json, names: NewNames): Json {
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([scheme, scopes]) => [
    names.of("scheme", scheme),
    strings(scopes, (each) => names.of("scope", each)) ?? scopes,
  ]);
  return Object.fromEntries(members) as JsonObject;
}

/** Replaces the names in a `$ref` or a value of `mapping`. References to other files are kept. */
function replaceReference(reference: string, names: NewNames): string {
  if (/^[\w.-]+$/.test(reference)) return names.of("Schema", reference);
  if (/^#[^/]/.test(reference)) return `#${names.of("anchor", reference.slice(1))}`;
  if (!reference.startsWith("#/")) return reference;
  let map: string | null = null;
  const segments = reference
    .slice(2)
    .split("/")
    .map((segment, index) => {
      const key = unescapePointer(segment);
      const replaced = keyOf({ map, key }, names);
      map = index === 0 && key === "components" ? key : mapOf({ map, key }, {});
      return replaced.replaceAll("~", "~0").replaceAll("/", "~1");
    });
  return `#/${segments.join("/")}`;
}

function unescapePointer(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Replaces the words and parameters of a path; versions are kept: `/v1/hotels/{hotelId}` becomes `/v1/segment1/{property1}`. */
function replacePath(path: string, names: NewNames): string {
  return path.replace(/\{([^{}]*)\}|[A-Za-z0-9][\w.-]*/g, (text: string, parameter?: string) => {
    if (parameter !== undefined) return `{${names.of("property", parameter)}}`;
    return isVersion(text) ? text : names.of("segment", text);
  });
}

/** Replaces the host of a URL, and the words of its path. */
function replaceUrl(url: string, names: NewNames): string {
  const [, scheme = "", host = "", path = ""] = /^([a-z]+:\/\/)?([^/]*)(.*)$/is.exec(url) ?? [];
  const isHost = scheme !== "" || host.includes("{");
  return isHost ? `${scheme}api.example.com${replacePath(path, names)}` : replacePath(url, names);
}

/** Whether text begins like a version or date, or is a number. */
function isVersion(text: string): boolean {
  return /^v?\d/i.test(text);
}
