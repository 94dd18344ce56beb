import type { Json } from "../../json.js";
import type { ListTable } from "../../tables/tables.js";
import { success, type Call, type Success } from "../call.js";
import { linkHeader } from "./link-header.js";
import { listBody } from "./list-body.js";

/** The answer that is one page of these, with links to the others where the API has some. */
export function listReply(items: readonly Json[], list: ListTable, call: Call): Success {
  const answer = success(listBody(items, list, call));
  const link = list.page === null ? null : linkHeader(items, list.page, call);
  return link === null ? answer : { ...answer, headers: [["Link", link]] };
}
