// Generated from 2025.yaml by Almanac. Do not edit.
import { compileBody, multipartWriter, operation } from "@almanac/client/codegen/v2";

export const addStamp = /*@__PURE__*/ operation({
  id: "addStamp",
  method: "POST",
  path: "/albums/{albumId}/stamps",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 201: "json", 204: "none", default: "json" },
});

export const listStamps = /*@__PURE__*/ operation({
  id: "listStamps",
  method: "GET",
  path: "/albums/{albumId}/stamps",
  query: ["state", "since"],
  accept: "application/json",
  responses: { 200: "json", default: "json" },
});

export const uploadScan = /*@__PURE__*/ operation({
  id: "uploadScan",
  method: "PUT",
  path: "/stamps/{stampId}/scan",
  body: { mediaType: "multipart/form-data", write: multipartWriter, required: true },
  writeBody: compileBody,
  responses: { 204: "none" },
});
