import type { Violation } from "../../problem.js";
import type { Exchange } from "../exchange.js";
import { findUndeclared } from "./find-undeclared.js";

/** Returns a violation for each property of the request's body that no schema declares. */
export function findUndeclaredProperties({ api, body, bodyContent, updateFormat }: Exchange): readonly Violation[] {
  if (bodyContent?.schema == null || body === undefined || updateFormat === "json-patch") return [];
  return findUndeclared(body, bodyContent.schema, api.table.schemas);
}
