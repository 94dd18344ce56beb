// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { headerReader, pagedOperation } from "@almanac/client/codegen/v2";

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
