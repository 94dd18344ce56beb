// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import { headerReader, pagedOperation } from "@almanac/client/codegen/v2";

export const listOrgUsers = /*@__PURE__*/ pagedOperation({
  id: "listOrgUsers",
  method: "GET",
  path: "/api/atlas/v1.0/orgs/{orgId}/users",
  query: ["itemsPerPage", "pageNum", "includeCount"],
  accept: "application/json",
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
  pages: {
    by: "page",
    parameter: "pageNum",
    size: "itemsPerPage",
    defaultSize: 100,
    total: ["totalCount"],
    items: ["results"],
  },
});
