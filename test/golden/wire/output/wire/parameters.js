// Generated from openapi.yaml by Almanac. Do not edit.
import { formQueryWriter, operation } from "@almanac/client/codegen/v1";

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
  accept: "application/json",
  responses: { 200: "json" },
});

export const search = /*@__PURE__*/ operation({
  id: "search",
  method: "GET",
  path: "/search",
  query: [{ name: "form", write: formQueryWriter, encoding: { sort: { style: "pipeDelimited" } } }],
  responses: { 204: "none" },
});
