import { entriesOf, isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { childOf, keysOf, locationOf, pointerOf } from "../../model/location.js";
import { NewNames } from "./new-names.js";
import { segmentsOf } from "./segments-of.js";
import { mapAtRoot, mapOf, visitMembers, type Place } from "./visit.js";

/** The maps whose keys are replaced, and the word that begins the new names. */
const words: Readonly<Record<string, string>> = {
  properties: "property",
  dependentSchemas: "property",
  dependentRequired: "property",
  dependencies: "property",
  encoding: "property",
  variables: "property",
  definitions: "Schema",
  $defs: "Schema",
  callbacks: "callback",
  webhooks: "webhook",
  scopes: "scope",
  "components.schemas": "Schema",
  "components.definitions": "Schema",
  "components.responses": "Response",
  "components.parameters": "Parameter",
  "components.requestBodies": "Body",
  "components.headers": "Header",
  "components.securitySchemes": "scheme",
  "components.securityDefinitions": "scheme",
  "components.callbacks": "callback",
  "components.pathItems": "Path",
};

/** The members whose text is kept: keywords of OpenAPI and JSON Schema with a fixed set of values, and patterns. */
const kept: ReadonlySet<string> = new Set([
  "openapi",
  "swagger",
  "version",
  "title",
  "description",
  "jsonSchemaDialect",
  "$schema",
  "type",
  "format",
  "in",
  "style",
  "scheme",
  "schemes",
  "pattern",
  "contentType",
  "contentEncoding",
  "contentMediaType",
  "collectionFormat",
  "flow",
  "consumes",
  "produces",
  "nodeType",
  "x-sunset",
  "x-versions",
  "x-stability-level",
]);

/**
 * Replaces the names that the author of a document chose: of operations, tags, schemas, properties, parameters, values of
 * enums, path segments and servers. The same name is always replaced with the same new name. Names of headers, formats,
 * patterns, media types and versions are kept, because they are often the cause of a problem.
 */
export function replaceNames(document: JsonObject): Json {
  const components = member(document, "components");
  const schemas = member(components, "schemas") ?? member(document, "definitions");
  const names = new NewNames(new Set(entriesOf(schemas).map(([name]) => name)));
  return visitMembers(document, (place, value, copy) => {
    const map = mapOf(place, value);
    return [keyOf(place, names), valueOf(place, value, names) ?? copy(value, map)];
  });
}

function keyOf({ map, key }: Pick<Place, "map" | "key">, names: NewNames): string {
  if (map === "paths") return replacePath(key, names);
  if (map === "expressions") return replaceExpression(key, names);
  if (map === "mapping") return names.ofValue(key);
  // The keys of other maps, such as headers, statuses, media types and patterns, are kept.
  const word = map === null ? undefined : words[map];
  return word === undefined ? key : names.of(word, key);
}

/** Returns the new value of a member that contains names; null if its value is copied as usual. */
function valueOf({ map, key, parent }: Place, value: Json, names: NewNames): Json | null {
  if (map === "mapping" && typeof value === "string") return replaceTag(value, names);
  if (map === "scopes") return "";
  if (map === "dependentRequired" || map === "dependencies")
    return strings(value, (each) => names.of("property", each));
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
    case "defaultMapping":
      return typeof value === "string" ? replaceTag(value, names) : null;
    case "propertyName":
      return typeof value === "string" ? names.of("property", value) : null;
    case "enum":
    case "const":
    case "default":
    case "x-extensible-enum":
      return replaceValue(value, names);
    case "url":
    case "tokenUrl":
    case "authorizationUrl":
    case "refreshUrl":
    case "openIdConnectUrl":
    case "deviceAuthorizationUrl":
    case "oauth2MetadataUrl":
      return typeof value === "string" ? replaceUrl(value, names) : null;
    case "host":
      return typeof value === "string" ? "api.example.com" : null;
    case "basePath":
      return typeof value === "string" ? replacePath(value, names) : null;
    case "name":
      return typeof value === "string" && parent["in"] !== "header" ? names.of("property", value) : null;
    case "security":
      return isArray(value) ? value.map((each) => replaceRequirement(each, names)) : null;
    default:
      if (kept.has(key)) return null;
      return typeof value === "string" ? names.of("text", value) : strings(value, (each) => names.of("text", each));
  }
}

/** Replaces each string in a list of strings. Returns null for any other value. */
function strings(value: Json, replace: (text: string) => string): Json | null {
  return isArray(value) && value.every((each) => typeof each === "string") ? value.map(replace) : null;
}

/** Replaces the strings and property names in a value of `enum`, `const` or `default`, except versions. */
function replaceValue(value: Json, names: NewNames): Json {
  if (typeof value === "string") return isVersion(value) ? value : names.ofValue(value);
  if (isArray(value)) return value.map((each) => replaceValue(each, names));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, each]) => [names.of("property", key), replaceValue(each, names)]);
  return Object.fromEntries(members) as JsonObject;
}

function replaceRequirement(value: Json, names: NewNames): Json {
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([scheme, scopes]) => [
    names.of("scheme", scheme),
    strings(scopes, (each) => names.of("scope", each)) ?? scopes,
  ]);
  return Object.fromEntries(members) as JsonObject;
}

/** Replaces the name of a schema, or a reference to it, in a discriminator. */
function replaceTag(text: string, names: NewNames): string {
  return /^[\w.-]+$/.test(text) ? names.of("Schema", text) : replaceReference(text, names);
}

/** Replaces the names in a reference. References to other files are kept. */
function replaceReference(reference: string, names: NewNames): string {
  if (/^#[^/]/.test(reference)) return `#${names.of("anchor", reference.slice(1))}`;
  if (!reference.startsWith("#/")) return reference;
  let map: string | null = null;
  const segments = segmentsOf(reference).map((key, index) => {
    const replaced = index === 0 ? key : keyOf({ map, key }, names);
    map = index === 0 ? mapAtRoot(key) : mapOf({ map, key }, {});
    return replaced;
  });
  return `#${pointerOf(childOf(locationOf("", ""), ...segments))}`;
}

/** Replaces the names in the URL or the expression of a callback: `{$request.body#/url}` becomes `{$request.body#/property1}`. */
function replaceExpression(text: string, names: NewNames): string {
  if (!text.includes("{$")) return replaceUrl(text, names);
  return text.replace(/\{\$[^{}]*\}|[^{}]+/g, (part) => {
    if (!part.startsWith("{")) return replaceUrl(part, names);
    const [place = "", pointer] = part.slice(0, -1).split("#");
    const [, prefix, name] = /^(\{\$(?:request|response)\.(?:query|path)\.)(.*)$/s.exec(place) ?? [];
    const head = prefix === undefined ? place : prefix + names.of("property", name ?? "");
    if (pointer === undefined) return `${head}}`;
    const keys = keysOf(pointer).map((key) => (/^\d+$/.test(key) ? key : names.of("property", key)));
    return `${head}#${keys.map((key) => `/${key}`).join("")}}`;
  });
}

/**
 * Replaces the segments and parameters of a path, except versions. For example, `/v1/hotels/{hotelId}` becomes
 * `/v1/segment1/{property1}`.
 */
function replacePath(path: string, names: NewNames): string {
  return path.replace(/\{([^{}]*)\}|[^/{}:?#&=,;()!*'@$+]+/g, (text: string, parameter?: string) => {
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

/** Whether text is a version, a date or a number, such as `2024-08-05-preview` or `v1.2`. */
function isVersion(text: string): boolean {
  return /^v?\d[\w.:-]{0,24}$/i.test(text);
}
