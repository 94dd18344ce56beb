// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, operationTable } from "@almanac/client/codegen/v2";

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
    [{}],
    [{ accept: "application/json" }, {}],
    [{ responses: { 200: "json" } }, { responses: { 204: "none" } }],
    [{}],
  ],
  resources: {
    events: { "/events": "listEvents 0 0 0 0 0" },
    payments: { "/payments": "pay 1 0 1 1 0" },
    shapes: { "/shapes/{id}": "getShape 0 0 0 0 0" },
  },
});
