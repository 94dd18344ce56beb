// Generated from openapi.yaml by Almanac. Do not edit.
import { formQueryWriter, jsonLinesReader, operation } from "@almanac/client/codegen/v1";

export const copyAnimal = /*@__PURE__*/ operation({
  id: "copyAnimal",
  method: "COPY",
  path: "/animals/{name}",
  headers: [{ name: "Destination", as: "destination" }],
  accept: "application/json",
  responses: { 201: "json" },
});

export const findAnimals = /*@__PURE__*/ operation({
  id: "findAnimals",
  method: "QUERY",
  path: "/animals",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  responses: { 200: "json" },
});

export const listAnimals = /*@__PURE__*/ operation({
  id: "listAnimals",
  method: "GET",
  path: "/animals",
  query: [{ name: "selector", write: formQueryWriter }],
  accept: "application/jsonl",
  responses: { 200: jsonLinesReader },
});

export const petAnimal = /*@__PURE__*/ operation({
  id: "petAnimal",
  method: "PET",
  path: "/animals/{name}",
  body: { mediaType: "application/json" },
  responses: { 204: "none" },
});
