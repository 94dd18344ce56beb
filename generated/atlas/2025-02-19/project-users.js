// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { headerReader, operation, pagedOperation } from "@almanac/client/codegen/v1";

export const addGroupUserRole = /*@__PURE__*/ operation({
  id: "addGroupUserRole",
  method: "POST",
  path: "/api/atlas/v2/groups/{groupId}/users/{userId}:addRole",
  accept: "application/vnd.atlas.2025-02-19+json",
  body: { mediaType: "application/vnd.atlas.2025-02-19+json", required: true },
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

export const addGroupUsers = /*@__PURE__*/ operation({
  id: "addGroupUsers",
  method: "POST",
  path: "/api/atlas/v2/groups/{groupId}/users",
  accept: "application/vnd.atlas.2025-02-19+json",
  body: { mediaType: "application/vnd.atlas.2025-02-19+json", required: true },
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

export const getGroupUser = /*@__PURE__*/ operation({
  id: "getGroupUser",
  method: "GET",
  path: "/api/atlas/v2/groups/{groupId}/users/{userId}",
  query: ["orgMembershipStatuses"],
  accept: "application/vnd.atlas.2025-02-19+json",
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

export const listGroupUsers = /*@__PURE__*/ pagedOperation({
  id: "listGroupUsers",
  method: "GET",
  path: "/api/atlas/v2/groups/{groupId}/users",
  query: [
    "itemsPerPage",
    "pageNum",
    "includeCount",
    "flattenTeams",
    "includeOrgUsers",
    "username",
    "orgMembershipStatus",
    "orgMembershipStatuses",
  ],
  accept: "application/vnd.atlas.2025-02-19+json",
  responses: {
    200: "json",
    400: "json",
    401: "json",
    403: "json",
    404: "json",
    406: "json",
    410: "json",
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

export const removeGroupUser = /*@__PURE__*/ operation({
  id: "removeGroupUser",
  method: "DELETE",
  path: "/api/atlas/v2/groups/{groupId}/users/{userId}",
  accept: "application/vnd.atlas.2025-02-19+json",
  responses: {
    204: "none",
    400: "json",
    401: "json",
    403: "json",
    404: "json",
    406: "json",
    410: "json",
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
  headerKinds: { "ratelimit-limit": "number", "ratelimit-remaining": "number", "retry-after": "number" },
});

export const removeGroupUserRole = /*@__PURE__*/ operation({
  id: "removeGroupUserRole",
  method: "POST",
  path: "/api/atlas/v2/groups/{groupId}/users/{userId}:removeRole",
  accept: "application/vnd.atlas.2025-02-19+json",
  body: { mediaType: "application/vnd.atlas.2025-02-19+json", required: true },
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
