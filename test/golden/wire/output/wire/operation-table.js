// Generated from openapi.yaml by Almanac. Do not edit.
import {
  acceptNegotiator,
  bodyChooser,
  compileBody,
  compileHeaders,
  compileParameter,
  eventReader,
  formQueryWriter,
  formWriter,
  headerReader,
  jsonLinesReader,
  jsonSequenceReader,
  mediaTypeChecker,
  multipartWriter,
  operationTable,
  rawWriter,
  streamReader,
  streamSelector,
  textReader,
} from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "",
  fields: [
    [
      { method: "GET" },
      {
        method: "POST",
        body: {
          mediaType: "application/json",
          required: true,
          choose: bodyChooser,
          others: [
            {
              mediaType: "multipart/form-data",
              write: multipartWriter,
              encoding: {
                signature: { contentType: "image/*" },
                photo: { contentType: "image/png, image/jpeg" },
                sizes: { explode: false },
              },
            },
            { mediaType: "application/x-www-form-urlencoded", write: formWriter },
            { mediaType: "image/png", write: rawWriter },
          ],
        },
        writeBody: compileBody,
      },
      {
        method: "PUT",
        body: {
          mediaType: "application/xml",
          write: rawWriter,
          choose: bodyChooser,
          others: [{ mediaType: "text/plain", write: rawWriter }],
        },
        writeBody: compileBody,
      },
      {
        method: "POST",
        body: { mediaType: "application/json", required: true },
        writeBody: compileBody,
      },
      {
        method: "POST",
        body: { mediaType: "application/x-ndjson", write: rawWriter, required: true },
        writeBody: compileBody,
      },
    ],
    [
      {
        query: [
          { name: "tags", style: "form", explode: false },
          { name: "range", style: "deepObject", explode: false },
          { name: "filter", content: "application/json" },
        ],
      },
      {
        query: [{ name: "form", write: formQueryWriter, encoding: { sort: { style: "pipeDelimited" } } }],
      },
      {},
    ],
    [
      { accept: "application/json" },
      {},
      { accept: "image/png" },
      { accept: "application/jsonl" },
      { accept: "text/event-stream" },
    ],
    [
      { responses: { 200: "json" } },
      { responses: { 204: "none" } },
      {
        responses: { 201: "json", "4XX": "json", default: textReader },
        readHeaders: headerReader,
        headerKinds: { "x-sizes": ["number"], "x-left": "number", "retry-after": "number" },
      },
      { responses: { 200: streamReader } },
      {
        responses: { 200: "json", "4XX": "json" },
        readHeaders: headerReader,
        headerKinds: { "x-rows": "number" },
      },
      { responses: { 200: jsonLinesReader } },
      { responses: { 200: eventReader } },
    ],
    [
      {
        pathParameters: [{ name: "place", style: "label", explode: true }],
        headers: [{ name: "X-Trace", as: "xTrace" }],
        cookies: [{ name: "session", style: "cookie", explode: true }],
        parameter: compileParameter,
        writeHeaders: compileHeaders,
      },
      { parameter: compileParameter },
      {},
      {
        negotiate: acceptNegotiator,
        alternatives: {
          "application/json": { 200: "json" },
          "text/csv": { 200: textReader },
          "application/pdf": { 200: streamReader },
        },
        errorTypes: ["application/problem+json"],
        isOtherType: mediaTypeChecker,
        mediaTypes: { 200: [["application/json", "text/json"], ["text/csv"], ["application/pdf"]] },
      },
      {
        jsonEvents: true,
        endOfEvents: "[DONE]",
        negotiate: acceptNegotiator,
        alternatives: { "application/json": { 200: "json" }, "text/event-stream": { 200: eventReader } },
        selectStream: streamSelector,
        streams: { property: "stream", types: ["text/event-stream"] },
        isOtherType: mediaTypeChecker,
        mediaTypes: { 200: [["application/json"], ["text/event-stream"]] },
      },
      {
        negotiate: acceptNegotiator,
        alternatives: {
          "application/jsonl": { 200: jsonLinesReader },
          "application/geo+json-seq": { 200: jsonSequenceReader },
        },
        isOtherType: mediaTypeChecker,
        mediaTypes: { 200: [["application/jsonl"], ["application/geo+json-seq"]] },
      },
      { jsonEvents: ["added"] },
    ],
  ],
  resources: {
    parameters: { "/points/{place}": "findPoints 0 0 0 0 0", "/search": "search 0 1 1 1 1" },
    bodies: { "/photos": "addPhoto 1 2 0 2 2", "/notes": "putNotes 2 2 1 1 2" },
    answers: { "/photos/{id}/file": "getFile 0 2 2 3 2", "/report": "getReport 0 2 0 4 3" },
    streams: {
      "/chat": "chat 3 2 0 0 4",
      "/points": "exportPoints 0 2 3 5 5 importPoints 4 2 1 1 2",
      "/events": "watch 0 2 4 6 6",
    },
  },
});
