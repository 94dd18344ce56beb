// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody, headerReader, linkFollower, pagedOperation } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [{ method: "GET" }, { method: "POST", body: { required: true }, writeBody: compileBody }],
    [
      { responses: { 200: "json" }, readHeaders: headerReader },
      { responses: { 201: "json" } },
      { responses: { 200: "json" } },
    ],
    [
      {},
      { query: ["cursor"] },
      { query: ["level", "before", "after", "per_page"] },
      { query: ["page", "per_page"] },
    ],
    [
      {},
      { pages: { by: "link", follow: linkFollower, items: [] }, create: pagedOperation },
      { pages: { by: "link", follow: linkFollower, items: ["streams"] }, create: pagedOperation },
    ],
    [{ accept: "application/json" }],
    [{}],
  ],
  resources: {
    readers: ["0/readers list~ 0011"],
    streams: [
      "0/streams add- 11 list~ 0032",
      "2{id} get- ",
      "2{stream}/events add.- 11 list.~ 0021",
      "4{id} get.- 02",
    ],
  },
});
