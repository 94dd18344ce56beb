// Generated from openapi.yaml by Almanac. Do not edit.
import {
  compileBody,
  compileHeaders,
  compileParameter,
  eventReader,
  formQueryWriter,
  jsonLinesReader,
  operationTable,
  textReader,
} from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "",
  fields: [
    [
      { method: "COPY" },
      {
        method: "QUERY",
        body: { mediaType: "application/json", required: true },
        writeBody: compileBody,
      },
      { method: "GET" },
      { method: "PET", body: { mediaType: "application/json" }, writeBody: compileBody },
    ],
    [{}, { query: [{ name: "selector", write: formQueryWriter }] }],
    [
      { accept: "application/json" },
      { accept: "application/jsonl" },
      {},
      { accept: "application/xml" },
      { accept: "text/event-stream" },
    ],
    [
      { responses: { 201: "json" } },
      { responses: { 200: "json" } },
      { responses: { 200: jsonLinesReader } },
      { responses: { 204: "none" } },
      { responses: { 200: textReader } },
      { responses: { 200: eventReader } },
    ],
    [
      { headers: [{ name: "Destination", as: "destination" }], writeHeaders: compileHeaders },
      {},
      { parameter: compileParameter },
      { jsonEvents: true, security: [["device"]] },
    ],
  ],
  resources: {
    animals: {
      "/animals/{name}": "copyAnimal 0 0 0 0 0 petAnimal 3 0 2 3 1",
      "/animals": "findAnimals 1 0 0 1 1 listAnimals 2 1 1 2 2",
    },
    dogs: { "/dogs/photo": "getCard 2 0 3 4 1", "/dogs/barks": "watchBarks 2 0 4 5 3" },
  },
});
