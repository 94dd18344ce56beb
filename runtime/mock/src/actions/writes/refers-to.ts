import { type JsonObject } from "../../json.js";
import { identityOf } from "./identity-of.js";

/** Names of objects that belong to the entity itself. Their ids don't refer to other entities. */
const parts =
  /^(meta|metadata|attributes|properties|fields|spec|status|state|system|system_?data|audit\w*|timestamps)$/i;

/** Names of properties in an object that only refers to another entity. */
const plain = /^_?(id|pk|uid|uuid|guid|gid|sid|type|kind|object|resource_?type|name|self|href|url|html_url|summary)$/i;

/**
 * Whether a sent object refers to another entity. If so, the client sets its id, even if the schema allows only the
 * server to set ids. An item of an array can also be a new part of the entity, so it must have only the properties of a
 * reference.
 */
export function refersTo(sent: JsonObject, path: readonly string[]): boolean {
  if (path.length === 0 || path.some((name) => parts.test(name))) return false;
  const id = identityOf(sent);
  const isId = id !== null && (typeof sent[id] === "string" || typeof sent[id] === "number");
  return isId && (!path.includes("*") || Object.keys(sent).every((name) => plain.test(name)));
}
