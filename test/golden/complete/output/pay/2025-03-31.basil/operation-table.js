// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import { compactTable, compileBody, compileParameter, formWriter, laterTable, pagedOperation } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-01-01/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
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
    [{ responses: { 200: "json" } }],
    [
      {
        query: ["starting_after", "limit", { name: "created", style: "deepObject", explode: true }],
      },
      {},
    ],
    [
      {
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
    [{ parameter: compileParameter }, {}],
  ],
  resources: { charges: ["0/charges get~=GetCharges  post~=PostCharges 101101"] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
