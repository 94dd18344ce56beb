// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, operation, pagedOperation } from "@almanac/client/codegen/v2";

export const createGroup = /*@__PURE__*/ operation({
  id: "createGroup",
  method: "POST",
  path: "/api/atlas/v2/groups",
  query: ["projectOwnerId"],
  accept: "application/vnd.atlas.2023-01-01+json",
  body: { mediaType: "application/vnd.atlas.2023-01-01+json", required: true },
  writeBody: compileBody,
  responses: {
    200: "json",
    201: "json",
    400: "json",
    401: "json",
    403: "json",
    404: "json",
    406: "json",
    409: "json",
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
});

export const deleteGroup = /*@__PURE__*/ operation({
  id: "deleteGroup",
  method: "DELETE",
  path: "/api/atlas/v2/groups/{groupId}",
  accept: "application/vnd.atlas.2023-01-01+json",
  responses: {
    202: "json",
    204: "none",
    400: "json",
    401: "json",
    403: "json",
    404: "json",
    406: "json",
    409: "json",
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
});

export const getGroup = /*@__PURE__*/ operation({
  id: "getGroup",
  method: "GET",
  path: "/api/atlas/v2/groups/{groupId}",
  accept: "application/vnd.atlas.2023-01-01+json",
  responses: {
    200: "json",
    400: "json",
    401: "json",
    403: "json",
    404: "json",
    406: "json",
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
});

export const getGroupByName = /*@__PURE__*/ operation({
  id: "getGroupByName",
  method: "GET",
  path: "/api/atlas/v2/groups/byName/{groupName}",
  accept: "application/vnd.atlas.2023-01-01+json",
  responses: {
    200: "json",
    400: "json",
    401: "json",
    403: "json",
    404: "json",
    406: "json",
    409: "json",
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
});

export const listGroups = /*@__PURE__*/ pagedOperation({
  id: "listGroups",
  method: "GET",
  path: "/api/atlas/v2/groups",
  query: ["itemsPerPage", "pageNum", "includeCount"],
  accept: "application/vnd.atlas.2023-01-01+json",
  responses: {
    200: "json",
    400: "json",
    401: "json",
    403: "json",
    404: "json",
    406: "json",
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
  pages: {
    by: "page",
    parameter: "pageNum",
    size: "itemsPerPage",
    defaultSize: 100,
    total: ["totalCount"],
    items: ["results"],
  },
});

export const updateGroup = /*@__PURE__*/ operation({
  id: "updateGroup",
  method: "PATCH",
  path: "/api/atlas/v2/groups/{groupId}",
  accept: "application/vnd.atlas.2023-01-01+json",
  body: { mediaType: "application/vnd.atlas.2023-01-01+json", required: true },
  writeBody: compileBody,
  responses: {
    200: "json",
    400: "json",
    401: "json",
    403: "json",
    404: "json",
    406: "json",
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
});
