// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import { compileBody, compileParameter, formWriter, operationTable, pagedOperation } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
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
      {},
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
    ],
    [{ accept: "application/json" }],
    [{ responses: { 200: "json" } }],
    [{}, { parameter: compileParameter }],
  ],
  resources: {
    balance: { "/balance": "getBalance=GetBalance 0 0 0 0 0" },
    charges: { "/charges": "getCharges=GetCharges 0 1 0 0 1 postCharges=PostCharges 1 0 0 0 0" },
  },
});
