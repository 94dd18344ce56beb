// Generated from swagger.yaml by Almanac. Do not edit.
import {
  compileBody,
  compileParameter,
  headerReader,
  multipartWriter,
  operationTable,
  streamReader,
} from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "",
  fields: [
    [
      {
        method: "POST",
        body: { mediaType: "application/json", required: true },
        writeBody: compileBody,
      },
      { method: "GET" },
      {
        method: "PUT",
        body: { mediaType: "multipart/form-data", write: multipartWriter, required: true },
        writeBody: compileBody,
      },
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
    [{ accept: "application/json" }, { accept: "image/png" }, {}],
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
    [{}, { parameter: compileParameter }],
  ],
  resources: {
    bottles: {
      "/bottles": "addBottle 0 0 0 0 0 listBottles 1 1 0 2 1",
      "/bottles/{bottle}/label": "getLabel 1 0 1 1 0 setLabel 2 0 2 3 0",
    },
  },
});
