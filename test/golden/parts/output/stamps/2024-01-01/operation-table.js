// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
import { compactTable, compileBody, conversion, multipartWriter } from "@almanac/client/codegen/v2";

const conversions = {
  AddStampBody: "#StampInput",
  Stamp: { properties: { issued: "date-time", copies: "int64", similar: { items: "#Stamp" } } },
  StampInput: { properties: { issued: "date-time", copies: "int64", similar: { items: "#StampInput" } } },
};

const converting = (plan) => conversion(conversions, plan);

export const table = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [
      { method: "POST", body: { required: true }, writeBody: compileBody },
      { method: "GET" },
      {
        method: "PUT",
        body: { mediaType: "multipart/form-data", write: multipartWriter, required: true },
        writeBody: compileBody,
      },
    ],
    [
      { responses: { 201: "json", 204: "none", default: "json" } },
      { responses: { 200: "json", default: "json" } },
      { responses: { 204: "none" } },
    ],
    [{}, { query: ["state", "since"] }],
    [{}],
    [{ accept: "application/json" }, {}],
    [
      {
        convert: /*@__PURE__*/ converting({ sent: { properties: { body: "#AddStampBody" } }, received: { 201: "#Stamp" } }),
      },
      {
        convert: /*@__PURE__*/ converting({ sent: { properties: { since: "date-time" } }, received: { 200: { items: "#Stamp" } } }),
      },
      {},
    ],
  ],
  resources: {
    stamps: ["0/albums/{albumId}/stamps add.-  list.~ 111001", "1stamps/{stampId}/scan upload.~ 220012"],
  },
});
