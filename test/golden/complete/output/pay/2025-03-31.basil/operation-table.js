// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import { compileBody, compileParameter, formWriter, operationTable, pagedOperation } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-01-01/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "",
  fields: [
    [
      { method: "GET" },
      {
        method: "POST",
        body: { mediaType: "application/x-www-form-urlencoded", write: formWriter, required: true },
        writeBody: compileBody,
      },
    ],
    [
      {
        query: ["starting_after", "limit", { name: "created", style: "deepObject", explode: true }],
        pages: {
          by: "last-item",
          parameter: "starting_after",
          key: "id",
          items: ["data"],
          more: ["has_more"],
        },
        create: pagedOperation,
      },
      {},
    ],
    [{ accept: "application/json" }],
    [{ responses: { 200: "json" } }],
    [{ parameter: compileParameter }, {}],
  ],
  resources: { charges: { "/charges": "getCharges=GetCharges 0 0 0 0 0 postCharges=PostCharges 1 1 0 0 1" } },
});
