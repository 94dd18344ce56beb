// Generated from openapi.yaml by Almanac. Do not edit.
import { compileHeaders, compileParameter, formQueryWriter, operation } from "@almanac/client/codegen/v2";

export const findPoints = /*@__PURE__*/ operation({
  id: "findPoints",
  method: "GET",
  path: "/points/{place}",
  pathParameters: [{ name: "place", style: "label", explode: true }],
  query: [
    { name: "tags", style: "form", explode: false },
    { name: "range", style: "deepObject", explode: false },
    { name: "filter", content: "application/json" },
  ],
  headers: [{ name: "X-Trace", as: "xTrace" }],
  cookies: [{ name: "session", style: "cookie", explode: true }],
  parameter: compileParameter,
  writeHeaders: compileHeaders,
  accept: "application/json",
  responses: { 200: "json" },
});

export const search = /*@__PURE__*/ operation({
  id: "search",
  method: "GET",
  path: "/search",
  query: [{ name: "form", write: formQueryWriter, encoding: { sort: { style: "pipeDelimited" } } }],
  parameter: compileParameter,
  responses: { 204: "none" },
});
