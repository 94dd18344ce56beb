// Generated from openapi.yaml by Almanac. Do not edit.
import { acceptNegotiator, bodyChooser, mediaTypeChecker, multipartWriter, operation } from "@almanac/client/codegen/v1";

export const addPhoto = /*@__PURE__*/ operation({
  id: "addPhoto",
  method: "POST",
  path: "/teas/{teaId}/photo",
  body: {
    mediaType: "application/json",
    required: true,
    choose: bodyChooser,
    others: [{ mediaType: "multipart/form-data", write: multipartWriter }],
  },
  responses: { 204: "none" },
});

export const getReport = /*@__PURE__*/ operation({
  id: "getReport",
  method: "GET",
  path: "/report",
  accept: "application/json",
  responses: { 200: "json" },
  negotiate: acceptNegotiator,
  alternatives: { "application/json": { 200: "json" }, "text/csv": { 200: "text" } },
  isOtherType: mediaTypeChecker,
  mediaTypes: { 200: [["application/json"], ["text/csv"]] },
});
