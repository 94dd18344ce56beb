import { valueAt } from "../../data/json/value-at.js";
import { isArray, isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { ListTable } from "../../tables/tables.js";
import { success, type Call, type Success } from "../call.js";
import { listBody } from "./list-body.js";
import { listReply } from "./list-reply.js";
import { mergeDeep } from "./nest.js";

/** Returns a generated list with totals, links and cursors that agree with its items. */
export function agreeingList(value: Json, list: ListTable, call: Call): Success {
  const items = valueAt(value, list.items);
  if (!isArray(items)) return success(value);
  const page = listReply(items, list, call);
  const reply = page.kind === "success" ? page : success(listBody(items, list, call));
  if (!isObject(value) || !isObject(reply.value)) return reply;
  const rest = factPaths(list).reduce(withoutPath, value);
  return { ...reply, value: mergeDeep(rest, reply.value) };
}

/** The paths of the properties that describe the page. */
function factPaths({ facts, page }: ListTable): readonly (readonly string[])[] {
  const { total, next, more, last, pages, current, link } = page ?? {};
  const paths = [total, next, more, last, pages, current, link, ...(facts ?? []).map(({ path }) => path)];
  return paths.flatMap((path) => (path == null || path.length === 0 ? [] : [path]));
}

function withoutPath(value: JsonObject, [name = "", ...rest]: readonly string[]): JsonObject {
  const inner = member(value, name);
  if (inner === undefined) return value;
  if (rest.length > 0) return isObject(inner) ? mergeObjects(value, { [name]: withoutPath(inner, rest) }) : value;
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));
}
