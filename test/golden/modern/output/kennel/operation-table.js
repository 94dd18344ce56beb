// Generated from openapi.yaml by Almanac. Do not edit.
import {
  compactTable,
  compileBody,
  compileHeaders,
  compileParameter,
  eventReader,
  formQueryWriter,
  jsonLinesReader,
  textReader,
} from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [
      { method: "GET" },
      { method: "COPY" },
      { method: "QUERY", body: { required: true }, writeBody: compileBody },
      { method: "PET", body: { mediaType: "application/json" }, writeBody: compileBody },
    ],
    [
      { responses: { 201: "json" } },
      { responses: { 200: "json" } },
      { responses: { 200: jsonLinesReader } },
      { responses: { 204: "none" } },
      { responses: { 200: textReader } },
      { responses: { 200: eventReader } },
    ],
    [{}, { query: [{ name: "selector", write: formQueryWriter }] }],
    [{}],
    [
      { accept: "application/json" },
      { accept: "application/jsonl" },
      {},
      { accept: "application/xml" },
      { accept: "text/event-stream" },
    ],
    [
      {},
      { headers: [{ name: "Destination", as: "destination" }], writeHeaders: compileHeaders },
      { parameter: compileParameter },
      { jsonEvents: true, security: [["device"]] },
    ],
  ],
  resources: {
    animals: ["0/animals find~ 21 list~ 021012", "2{name} copy- 100001 pet- 33002"],
    dogs: ["0/dogs/barks watch.~ 050043", "2photo getCard 04003"],
  },
});
