// Generated from openapi.yaml by Almanac. Do not edit.
import {
  compileBody,
  compileHeaders,
  compileParameter,
  formQueryWriter,
  jsonLinesReader,
  operation,
} from "@almanac/client/codegen/v2";

export const copyAnimal = /*@__PURE__*/ operation({
  id: "copyAnimal",
  method: "COPY",
  path: "/animals/{name}",
  headers: [{ name: "Destination", as: "destination" }],
  writeHeaders: compileHeaders,
  accept: "application/json",
  responses: { 201: "json" },
});

export const findAnimals = /*@__PURE__*/ operation({
  id: "findAnimals",
  method: "QUERY",
  path: "/animals",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 200: "json" },
});

export const listAnimals = /*@__PURE__*/ operation({
  id: "listAnimals",
  method: "GET",
  path: "/animals",
  query: [{ name: "selector", write: formQueryWriter }],
  parameter: compileParameter,
  accept: "application/jsonl",
  responses: { 200: jsonLinesReader },
});

export const petAnimal = /*@__PURE__*/ operation({
  id: "petAnimal",
  method: "PET",
  path: "/animals/{name}",
  body: { mediaType: "application/json" },
  writeBody: compileBody,
  responses: { 204: "none" },
});
