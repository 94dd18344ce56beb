import type { Json } from "../../json.js";
import type { ListTable } from "../../tables/tables.js";
import { success, type Call, type Success } from "../call.js";
import { linkHeader } from "./link-header.js";
import { listBody } from "./list-body.js";

/** A success with the requested page of the items, and a `Link` header if the API has one. */
export function listReply(items: readonly Json[], list: ListTable, call: Call): Success {
  const reply = success(listBody(items, list, call));
  const link = list.page === null ? null : linkHeader(items, list.page, call);
  return link === null ? reply : { ...reply, headers: [["Link", link]] };
}
