// Generated from swagger.yaml by Almanac. Do not edit.
import { compileBody, compileParameter, headerReader, multipartWriter, operation, streamReader } from "@almanac/client/codegen/v2";

export const addBottle = /*@__PURE__*/ operation({
  id: "addBottle",
  method: "POST",
  path: "/bottles",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 201: "json", default: "json" },
});

export const getLabel = /*@__PURE__*/ operation({
  id: "getLabel",
  method: "GET",
  path: "/bottles/{bottle}/label",
  accept: "image/png",
  responses: { 200: streamReader },
});

export const listBottles = /*@__PURE__*/ operation({
  id: "listBottles",
  method: "GET",
  path: "/bottles",
  query: [
    "years",
    { name: "grapes", style: "form", explode: false },
    { name: "shelves", style: "pipeDelimited", explode: false },
  ],
  parameter: compileParameter,
  accept: "application/json",
  responses: { 200: "json", default: "json" },
  readHeaders: headerReader,
  headerKinds: { "x-total": "number" },
});

export const setLabel = /*@__PURE__*/ operation({
  id: "setLabel",
  method: "PUT",
  path: "/bottles/{bottle}/label",
  body: { mediaType: "multipart/form-data", write: multipartWriter, required: true },
  writeBody: compileBody,
  responses: { 204: "none" },
});
