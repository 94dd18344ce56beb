// Generated from openapi.yaml by Almanac. Do not edit.
import { headerReader, operation } from "@almanac/client/codegen/v2";

export const deleteKey = /*@__PURE__*/ operation({
  id: "deleteKey",
  method: "DELETE",
  path: "/keys/{id}",
  accept: "application/vnd.lock.2024-01-01+json",
  responses: { 204: "none", 401: "json", 404: "json", 409: "json", 410: "json" },
  readHeaders: headerReader,
});

export const getKey = /*@__PURE__*/ operation({
  id: "getKey",
  method: "GET",
  path: "/keys/{id}",
  accept: "application/vnd.lock.2024-01-01+json",
  responses: { 200: "json", 401: "json", 404: "json", 410: "json" },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number" },
});

export const listKeys = /*@__PURE__*/ operation({
  id: "listKeys",
  method: "GET",
  path: "/keys",
  accept: "application/vnd.lock.2024-01-01+json",
  responses: { 200: "json", 401: "json" },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number" },
});
