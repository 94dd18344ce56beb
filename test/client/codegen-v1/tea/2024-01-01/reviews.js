// Generated from openapi.yaml by Almanac. Do not edit.
import { headerReader, linkFollower, pagedOperation } from "@almanac/client/codegen/v1";

export const listReviews = /*@__PURE__*/ pagedOperation({
  id: "listReviews",
  method: "GET",
  path: "/teas/{teaId}/reviews",
  accept: "application/vnd.tea.2024-01-01+json",
  responses: { 200: "json" },
  readHeaders: headerReader,
  security: [],
  pages: { by: "link", follow: linkFollower, items: [] },
});
