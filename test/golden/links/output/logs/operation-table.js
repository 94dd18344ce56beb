// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, linkFollower, operationTable, pagedOperation } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "",
  fields: [
    [
      { method: "GET" },
      {
        method: "POST",
        body: { mediaType: "application/json", required: true },
        writeBody: compileBody,
      },
    ],
    [
      {
        query: ["cursor"],
        pages: { by: "link", follow: linkFollower, items: [] },
        create: pagedOperation,
      },
      {},
      {
        query: ["level", "before", "after", "per_page"],
        pages: { by: "link", follow: linkFollower, items: [] },
        create: pagedOperation,
      },
      {
        query: ["page", "per_page"],
        pages: { by: "link", follow: linkFollower, items: ["streams"] },
        create: pagedOperation,
      },
    ],
    [{ accept: "application/json" }],
    [
      { responses: { 200: "json" }, readHeaders: headerReader },
      { responses: { 201: "json" } },
      { responses: { 200: "json" } },
    ],
    [{}],
  ],
  resources: {
    readers: { "/readers": "listReaders 0 0 0 0 0" },
    streams: {
      "/streams/{stream}/events": "addEvent 1 1 0 1 0 listEvents 0 2 0 0 0",
      "/streams": "addStream 1 1 0 1 0 listStreams 0 3 0 0 0",
      "/streams/{stream}/events/{id}": "getEvent 0 1 0 2 0",
      "/streams/{id}": "getStream 0 1 0 0 0",
    },
  },
});
