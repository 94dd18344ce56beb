// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
import { compileBody, conversion, multipartWriter, operation } from "@almanac/client/codegen/v2";

const conversions = {
  AddStampBody: "#StampInput",
  Stamp: { properties: { issued: "date-time", copies: "int64", similar: { items: "#Stamp" } } },
  StampInput: { properties: { issued: "date-time", copies: "int64", similar: { items: "#StampInput" } } },
};

export const addStamp = /*@__PURE__*/ operation({
  id: "addStamp",
  method: "POST",
  path: "/albums/{albumId}/stamps",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 201: "json", 204: "none", default: "json" },
  convert: /*@__PURE__*/ conversion(conversions, { sent: { properties: { body: "#AddStampBody" } }, received: { 201: "#Stamp" } }),
});

export const listStamps = /*@__PURE__*/ operation({
  id: "listStamps",
  method: "GET",
  path: "/albums/{albumId}/stamps",
  query: ["state", "since"],
  accept: "application/json",
  responses: { 200: "json", default: "json" },
  convert: /*@__PURE__*/ conversion(conversions, { sent: { properties: { since: "date-time" } }, received: { 200: { items: "#Stamp" } } }),
});

export const uploadScan = /*@__PURE__*/ operation({
  id: "uploadScan",
  method: "PUT",
  path: "/stamps/{stampId}/scan",
  body: { mediaType: "multipart/form-data", write: multipartWriter, required: true },
  writeBody: compileBody,
  responses: { 204: "none" },
});
