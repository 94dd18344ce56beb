// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
import { compactTable, compileBody, conversion, laterTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-01-01/operation-table.js";

const conversions = {
  AddStampBody: "#StampInput",
  Stamp: { properties: { issued: "date-time", copies: "int64", similar: { items: "#Stamp" } } },
  StampInput: { properties: { issued: "date-time", copies: "int64", similar: { items: "#StampInput" } } },
};

const converting = (plan) => conversion(conversions, plan);

const introduced = /*@__PURE__*/ compactTable({
  prefix: "/albums/{albumId}",
  fields: [
    [{ method: "POST", body: { required: true }, writeBody: compileBody }, { method: "GET" }],
    [
      { responses: { 201: "json", 204: "none", default: "json" } },
      { responses: { 200: "json", default: "json" } },
    ],
    [{}, { query: ["state", "since"] }],
    [{}],
    [{ accept: "application/json" }],
    [
      {
        convert: /*@__PURE__*/ converting({ sent: { properties: { body: "#AddStampBody" } }, received: { 201: "#Stamp" } }),
      },
      {
        convert: /*@__PURE__*/ converting({ sent: { properties: { since: "date-time" } }, received: { 200: { items: "#Stamp" } } }),
      },
    ],
  ],
  resources: { stamps: ["0/stamps add-  list~ 111001"] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
