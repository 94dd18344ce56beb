// Generated from openapi.yaml by Almanac. Do not edit.
import { eventReader, operation, textReader } from "@almanac/client/codegen/v2";

export const getCard = /*@__PURE__*/ operation({
  id: "getCard",
  method: "GET",
  path: "/dogs/photo",
  accept: "application/xml",
  responses: { 200: textReader },
});

export const watchBarks = /*@__PURE__*/ operation({
  id: "watchBarks",
  method: "GET",
  path: "/dogs/barks",
  accept: "text/event-stream",
  responses: { 200: eventReader },
  jsonEvents: true,
  security: [["device"]],
});
