// Generated from swagger.yaml by Almanac. Do not edit.
import { compactTable, compileBody, compileParameter, headerReader, multipartWriter, streamReader } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [
      { method: "GET" },
      { method: "POST", body: { required: true }, writeBody: compileBody },
      {
        method: "PUT",
        body: { mediaType: "multipart/form-data", write: multipartWriter, required: true },
        writeBody: compileBody,
      },
    ],
    [
      { responses: { 201: "json", default: "json" } },
      { responses: { 200: streamReader } },
      {
        responses: { 200: "json", default: "json" },
        readHeaders: headerReader,
        headerKinds: { "x-total": "number" },
      },
      { responses: { 204: "none" } },
    ],
    [
      {},
      {
        query: [
          "years",
          { name: "grapes", style: "form", explode: false },
          { name: "shelves", style: "pipeDelimited", explode: false },
        ],
      },
    ],
    [{}],
    [{ accept: "application/json" }, { accept: "image/png" }, {}],
    [{}, { parameter: compileParameter }],
  ],
  resources: { bottles: ["0/bottles add- 1 list~ 021001", "2{bottle}/label get.~ 01001 set.~ 23002"] },
});
