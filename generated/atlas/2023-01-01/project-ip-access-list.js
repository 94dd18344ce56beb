// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, operation, pagedOperation } from "@almanac/client/codegen/v2";

export const createGroupAccessListEntry = /*@__PURE__*/ operation({
  id: "createGroupAccessListEntry",
  method: "POST",
  path: "/api/atlas/v2/groups/{groupId}/accessList",
  query: ["itemsPerPage", "pageNum", "includeCount"],
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
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
});

export const deleteGroupAccessListEntry = /*@__PURE__*/ operation({
  id: "deleteGroupAccessListEntry",
  method: "DELETE",
  path: "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}",
  accept: "application/vnd.atlas.2023-01-01+json",
  responses: {
    204: "none",
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

export const getGroupAccessListEntry = /*@__PURE__*/ operation({
  id: "getGroupAccessListEntry",
  method: "GET",
  path: "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}",
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

export const getGroupAccessListStatus = /*@__PURE__*/ operation({
  id: "getGroupAccessListStatus",
  method: "GET",
  path: "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status",
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

export const listGroupAccessListEntries = /*@__PURE__*/ pagedOperation({
  id: "listGroupAccessListEntries",
  method: "GET",
  path: "/api/atlas/v2/groups/{groupId}/accessList",
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
