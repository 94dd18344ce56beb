// Generated from openapi.yaml by Almanac. Do not edit.
import { acceptNegotiator, eventReader, mediaTypeChecker, operation, streamSelector } from "@almanac/client/codegen/v1";

export const chat = /*@__PURE__*/ operation({
  id: "chat",
  method: "POST",
  path: "/chat",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  responses: { 200: "json" },
  jsonEvents: true,
  negotiate: acceptNegotiator,
  alternatives: { "application/json": { 200: "json" }, "text/event-stream": { 200: eventReader } },
  selectStream: streamSelector,
  streams: { property: "stream", types: ["text/event-stream"] },
  isOtherType: mediaTypeChecker,
  mediaTypes: { 200: [["application/json"], ["text/event-stream"]] },
});
