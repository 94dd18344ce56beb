// Generated from openapi.yaml by Almanac. Do not edit.
import {
  acceptNegotiator,
  bodyChooser,
  compactTable,
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
  rawWriter,
  streamReader,
  streamSelector,
  textReader,
} from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [
      { method: "GET" },
      {
        method: "POST",
        body: {
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
      { method: "POST", body: { required: true }, writeBody: compileBody },
      {
        method: "POST",
        body: { mediaType: "application/x-ndjson", write: rawWriter, required: true },
        writeBody: compileBody,
      },
    ],
    [
      { responses: { 204: "none" } },
      { responses: { 200: "json" } },
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
      {},
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
    ],
    [{}],
    [
      { accept: "application/json" },
      {},
      { accept: "image/png" },
      { accept: "application/jsonl" },
      { accept: "text/event-stream" },
    ],
    [
      {},
      {
        pathParameters: [{ name: "place", style: "label", explode: true }],
        headers: [{ name: "X-Trace", as: "xTrace" }],
        cookies: [{ name: "session", style: "cookie", explode: true }],
        parameter: compileParameter,
        writeHeaders: compileHeaders,
      },
      { parameter: compileParameter },
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
    parameters: ["0/points/{place} find~ 011001", "1search search 002012"],
    bodies: ["0/notes put~ 20001", "1photos add- 12"],
    answers: ["0/photos/{id}/file get.~ 03002", "1report get~ 040003"],
    streams: ["0/chat chat 310004", "1events watch 060046", "1points export~ 050035 import~ 40001"],
  },
});
