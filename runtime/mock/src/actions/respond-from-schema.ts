import { isObject, mergeObjects } from "../json.js";
import { listInResponse } from "./lists/list-in-response.js";
import { agreeingList } from "./lists/agreeing-list.js";
import { essenceOf } from "../media-types/essence-of.js";
import { isXml } from "../media-types/is-xml.js";
import { deletedFlags } from "./deleted-flags.js";
import { documentedItem } from "./documented-item.js";
import { success, type Call, type Success } from "./call.js";
import { shape } from "./shape.js";

/**
 * Returns the response to an operation whose effect is unknown: the item that the path identifies in an example, or the
 * declared example, if it is valid. Otherwise, generates a value from the request. In a generated list, the totals,
 * links and cursors match the items.
 */
export function respondFromSchema(call: Call): Success {
  const { content, operation, path, body } = call;
  if (content === null) return success(undefined);
  const { schema, example } = content;
  if (schema === null || example?.isSerialized === true) return success(example?.value);
  // An XML example can't be validated.
  if (typeof example?.value === "string" && isXml(essenceOf(content.mediaType))) return success(example.value);
  const item = documentedItem(call);
  if (item !== null && operation.api.responses.validate(schema, item).length === 0) return success(item);
  if (example !== null && operation.api.responses.validate(schema, example.value).length === 0)
    return success(example.value);
  const flags = operation.method === "DELETE" ? deletedFlags(schema, call) : {};
  const sent = mergeObjects(flags, isObject(body) ? body : {}, Object.fromEntries(path));
  const seed = `${operation.table.name}/${[...path.values()].join("/")}`;
  const value = shape(schema, Object.keys(sent).length === 0 ? undefined : sent, call, { seed, fill: "all" });
  const { list } = operation.table;
  return list === null ? success(value) : agreeingList(value, listInResponse(list, call), call);
}
