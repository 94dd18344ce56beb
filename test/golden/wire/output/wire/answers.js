// Generated from openapi.yaml by Almanac. Do not edit.
import { acceptNegotiator, headerReader, mediaTypeChecker, operation, streamReader, textReader } from "@almanac/client/codegen/v2";

export const getFile = /*@__PURE__*/ operation({
  id: "getFile",
  method: "GET",
  path: "/photos/{id}/file",
  accept: "image/png",
  responses: { 200: streamReader },
});

export const getReport = /*@__PURE__*/ operation({
  id: "getReport",
  method: "GET",
  path: "/report",
  accept: "application/json",
  responses: { 200: "json", "4XX": "json" },
  negotiate: acceptNegotiator,
  alternatives: {
    "application/json": { 200: "json" },
    "text/csv": { 200: textReader },
    "application/pdf": { 200: streamReader },
  },
  errorTypes: ["application/problem+json"],
  isOtherType: mediaTypeChecker,
  mediaTypes: { 200: [["application/json", "text/json"], ["text/csv"], ["application/pdf"]] },
  readHeaders: headerReader,
  headerKinds: { "x-rows": "number" },
});
