// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
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
    [{ responses: { 200: "json" } }, { responses: { 204: "none" } }],
    [{}],
    [{}],
    [{ accept: "application/json" }, {}],
    [{}],
  ],
  resources: {
    events: ["0/events list~ "],
    payments: ["0/payments pay 11001"],
    shapes: ["0/shapes/{id} get- "],
  },
});
