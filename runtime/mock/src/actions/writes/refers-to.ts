import { type JsonObject } from "../../json.js";
import { identityOf } from "./identity-of.js";

/** Names of objects that belong to the entity itself, so that their ids aren't those of other entities. */
const parts =
  /^(meta|metadata|attributes|properties|fields|spec|status|state|system|system_?data|audit\w*|timestamps)$/i;

/** Names of properties in an object that only refers to another entity. */
const plain = /^_?(id|uid|uuid|guid|gid|sid|type|kind|object|resource_?type|name|self|href|url|html_url|summary)$/i;

/**
 * Whether a sent object refers to another entity, so that the client sets its id although the schema says that only the
 * server sets ids. An item of an array could also be a new part of the entity, unless it has no other properties.
 */
export function refersTo(sent: JsonObject, path: readonly string[]): boolean {
  if (path.length === 0 || path.some((name) => parts.test(name))) return false;
  const id = identityOf(sent);
  const isId = id !== null && (typeof sent[id] === "string" || typeof sent[id] === "number");
  return isId && (!path.includes("*") || Object.keys(sent).every((name) => plain.test(name)));
}
