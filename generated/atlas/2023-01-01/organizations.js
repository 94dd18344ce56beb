// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, operation, pagedOperation } from "@almanac/client/codegen/v2";

export const createOrg = /*@__PURE__*/ operation({
  id: "createOrg",
  method: "POST",
  path: "/api/atlas/v2/orgs",
  accept: "application/vnd.atlas.2023-01-01+json",
  body: { mediaType: "application/vnd.atlas.2023-01-01+json", required: true },
  writeBody: compileBody,
  responses: {
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

export const deleteOrg = /*@__PURE__*/ operation({
  id: "deleteOrg",
  method: "DELETE",
  path: "/api/atlas/v2/orgs/{orgId}",
  accept: "application/vnd.atlas.2023-01-01+json",
  responses: {
    204: "none",
    400: "json",
    401: "json",
    402: "json",
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

export const getOrg = /*@__PURE__*/ operation({
  id: "getOrg",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}",
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

export const getOrgGroups = /*@__PURE__*/ pagedOperation({
  id: "getOrgGroups",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/groups",
  query: ["itemsPerPage", "pageNum", "includeCount", "name"],
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

export const getOrgSettings = /*@__PURE__*/ operation({
  id: "getOrgSettings",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/settings",
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

export const listOrgs = /*@__PURE__*/ pagedOperation({
  id: "listOrgs",
  method: "GET",
  path: "/api/atlas/v2/orgs",
  query: ["itemsPerPage", "pageNum", "includeCount", "name"],
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
  pages: {
    by: "page",
    parameter: "pageNum",
    size: "itemsPerPage",
    defaultSize: 100,
    total: ["totalCount"],
    items: ["results"],
  },
});

export const updateOrg = /*@__PURE__*/ operation({
  id: "updateOrg",
  method: "PATCH",
  path: "/api/atlas/v2/orgs/{orgId}",
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
    409: "json",
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
});

export const updateOrgSettings = /*@__PURE__*/ operation({
  id: "updateOrgSettings",
  method: "PATCH",
  path: "/api/atlas/v2/orgs/{orgId}/settings",
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
