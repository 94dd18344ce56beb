// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { headerReader, operation, pagedOperation } from "@almanac/client/codegen/v2";

export const getOrgUser = /*@__PURE__*/ operation({
  id: "getOrgUser",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/users/{userId}",
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

export const listOrgUsers = /*@__PURE__*/ pagedOperation({
  id: "listOrgUsers",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/users",
  query: [
    "itemsPerPage",
    "pageNum",
    "includeCount",
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
