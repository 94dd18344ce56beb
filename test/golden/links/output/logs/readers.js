// Generated from openapi.yaml by Almanac. Do not edit.
import { headerReader, linkFollower, pagedOperation } from "@almanac/client/codegen/v2";

export const listReaders = /*@__PURE__*/ pagedOperation({
  id: "listReaders",
  method: "GET",
  path: "/readers",
  query: ["cursor"],
  accept: "application/json",
  responses: { 200: "json" },
  readHeaders: headerReader,
  pages: { by: "link", follow: linkFollower, items: [] },
});
