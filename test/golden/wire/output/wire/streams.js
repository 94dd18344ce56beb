// Generated from openapi.yaml by Almanac. Do not edit.
import {
  acceptNegotiator,
  compileBody,
  eventReader,
  jsonLinesReader,
  jsonSequenceReader,
  mediaTypeChecker,
  operation,
  rawWriter,
  streamSelector,
} from "@almanac/client/codegen/v2";

export const chat = /*@__PURE__*/ operation({
  id: "chat",
  method: "POST",
  path: "/chat",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 200: "json" },
  jsonEvents: true,
  endOfEvents: "[DONE]",
  negotiate: acceptNegotiator,
  alternatives: { "application/json": { 200: "json" }, "text/event-stream": { 200: eventReader } },
  selectStream: streamSelector,
  streams: { property: "stream", types: ["text/event-stream"] },
  isOtherType: mediaTypeChecker,
  mediaTypes: { 200: [["application/json"], ["text/event-stream"]] },
});

export const exportPoints = /*@__PURE__*/ operation({
  id: "exportPoints",
  method: "GET",
  path: "/points",
  accept: "application/jsonl",
  responses: { 200: jsonLinesReader },
  negotiate: acceptNegotiator,
  alternatives: {
    "application/jsonl": { 200: jsonLinesReader },
    "application/geo+json-seq": { 200: jsonSequenceReader },
  },
  isOtherType: mediaTypeChecker,
  mediaTypes: { 200: [["application/jsonl"], ["application/geo+json-seq"]] },
});

export const importPoints = /*@__PURE__*/ operation({
  id: "importPoints",
  method: "POST",
  path: "/points",
  body: { mediaType: "application/x-ndjson", write: rawWriter, required: true },
  writeBody: compileBody,
  responses: { 204: "none" },
});

export const watch = /*@__PURE__*/ operation({
  id: "watch",
  method: "GET",
  path: "/events",
  accept: "text/event-stream",
  responses: { 200: eventReader },
  jsonEvents: ["added"],
});
