// Generated from swagger.yaml by Almanac. Do not edit.
import { headerReader, multipartWriter, operation } from "@almanac/client/codegen/v1";

export const addBottle = /*@__PURE__*/ operation({
  id: "addBottle",
  method: "POST",
  path: "/bottles",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  responses: { 201: "json", default: "json" },
});

export const getLabel = /*@__PURE__*/ operation({
  id: "getLabel",
  method: "GET",
  path: "/bottles/{bottle}/label",
  accept: "image/png",
  responses: { 200: "stream" },
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
  responses: { 204: "none" },
});
