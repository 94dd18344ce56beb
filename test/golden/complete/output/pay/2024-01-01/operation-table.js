// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import { compactTable, compileBody, compileParameter, formWriter, pagedOperation } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
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
      {},
      {
        query: ["starting_after", "limit", { name: "created", style: "deepObject", explode: true }],
      },
    ],
    [
      {},
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
    ],
    [{ accept: "application/json" }],
    [{}, { parameter: compileParameter }],
  ],
  resources: {
    balance: ["0/balance get~=GetBalance "],
    charges: ["0/charges get~=GetCharges 001101 post~=PostCharges 1"],
  },
});
