// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { headerReader, operation, pagedOperation } from "@almanac/client/codegen/v2";

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
  accept: "application/vnd.atlas.2023-01-01+json",
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
  deprecated: "2027-07-01",
});

export const removeGroupUser = /*@__PURE__*/ operation({
  id: "removeGroupUser",
  method: "DELETE",
  path: "/api/atlas/v2/groups/{groupId}/users/{userId}",
  accept: "application/vnd.atlas.2023-01-01+json",
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
  deprecated: "2027-07-01",
});
