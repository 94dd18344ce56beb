// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { headerReader, operation, pagedOperation } from "@almanac/client/codegen/v1";

export const addGroupApiKey = /*@__PURE__*/ operation({
  id: "addGroupApiKey",
  method: "POST",
  path: "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}",
  accept: "application/vnd.atlas.2023-01-01+json",
  body: { mediaType: "application/vnd.atlas.2023-01-01+json", required: true },
  responses: {
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

export const createGroupApiKey = /*@__PURE__*/ operation({
  id: "createGroupApiKey",
  method: "POST",
  path: "/api/atlas/v2/groups/{groupId}/apiKeys",
  accept: "application/vnd.atlas.2023-01-01+json",
  body: { mediaType: "application/vnd.atlas.2023-01-01+json", required: true },
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

export const createOrgApiKey = /*@__PURE__*/ operation({
  id: "createOrgApiKey",
  method: "POST",
  path: "/api/atlas/v2/orgs/{orgId}/apiKeys",
  accept: "application/vnd.atlas.2023-01-01+json",
  body: { mediaType: "application/vnd.atlas.2023-01-01+json", required: true },
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

export const createOrgApiKeyAccessListEntry = /*@__PURE__*/ operation({
  id: "createOrgApiKeyAccessListEntry",
  method: "POST",
  path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList",
  query: ["itemsPerPage", "pageNum", "includeCount"],
  accept: "application/vnd.atlas.2023-01-01+json",
  body: { mediaType: "application/vnd.atlas.2023-01-01+json", required: true },
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

export const deleteOrgApiKey = /*@__PURE__*/ operation({
  id: "deleteOrgApiKey",
  method: "DELETE",
  path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}",
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

export const deleteOrgApiKeyAccessListEntry = /*@__PURE__*/ operation({
  id: "deleteOrgApiKeyAccessListEntry",
  method: "DELETE",
  path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}",
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

export const getOrgApiKey = /*@__PURE__*/ operation({
  id: "getOrgApiKey",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}",
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

export const getOrgApiKeyAccessListEntry = /*@__PURE__*/ operation({
  id: "getOrgApiKeyAccessListEntry",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}",
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

export const listGroupApiKeys = /*@__PURE__*/ pagedOperation({
  id: "listGroupApiKeys",
  method: "GET",
  path: "/api/atlas/v2/groups/{groupId}/apiKeys",
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

export const listOrgApiKeyAccessListEntries = /*@__PURE__*/ pagedOperation({
  id: "listOrgApiKeyAccessListEntries",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList",
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

export const listOrgApiKeys = /*@__PURE__*/ pagedOperation({
  id: "listOrgApiKeys",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/apiKeys",
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

export const removeGroupApiKey = /*@__PURE__*/ operation({
  id: "removeGroupApiKey",
  method: "DELETE",
  path: "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}",
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

export const updateGroupApiKeyRoles = /*@__PURE__*/ operation({
  id: "updateGroupApiKeyRoles",
  method: "PATCH",
  path: "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}",
  query: ["itemsPerPage", "pageNum", "includeCount"],
  accept: "application/vnd.atlas.2023-01-01+json",
  body: { mediaType: "application/vnd.atlas.2023-01-01+json", required: true },
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

export const updateOrgApiKey = /*@__PURE__*/ operation({
  id: "updateOrgApiKey",
  method: "PATCH",
  path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}",
  accept: "application/vnd.atlas.2023-01-01+json",
  body: { mediaType: "application/vnd.atlas.2023-01-01+json", required: true },
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
