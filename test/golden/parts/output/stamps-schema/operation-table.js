// Generated from 2025.yaml by Almanac. Do not edit.
import { compactTable, compileBody, multipartWriter } from "@almanac/client/codegen/v2";

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
    [{}],
  ],
  resources: {
    stamps: ["0/albums/{albumId}/stamps add.-  list.~ 111", "1stamps/{stampId}/scan upload.~ 22001"],
  },
});
