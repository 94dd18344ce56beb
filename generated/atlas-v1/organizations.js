// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, operation, pagedOperation } from "@almanac/client/codegen/v2";

export const deleteOrg = /*@__PURE__*/ operation({
  id: "deleteOrg",
  method: "DELETE",
  path: "/api/atlas/v1.0/orgs/{orgId}",
  accept: "application/json",
  responses: {
    204: "none",
    400: "json",
    401: "json",
    402: "json",
    403: "json",
    404: "json",
    409: "json",
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
});

export const getOrg = /*@__PURE__*/ operation({
  id: "getOrg",
  method: "GET",
  path: "/api/atlas/v1.0/orgs/{orgId}",
  accept: "application/json",
  responses: {
    200: "json",
    400: "json",
    401: "json",
    403: "json",
    404: "json",
    409: "json",
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
});

export const getOrgGroups = /*@__PURE__*/ pagedOperation({
  id: "getOrgGroups",
  method: "GET",
  path: "/api/atlas/v1.0/orgs/{orgId}/groups",
  query: ["itemsPerPage", "pageNum", "includeCount", "name"],
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

export const listOrgs = /*@__PURE__*/ pagedOperation({
  id: "listOrgs",
  method: "GET",
  path: "/api/atlas/v1.0/orgs",
  query: ["itemsPerPage", "pageNum", "includeCount", "name"],
  accept: "application/json",
  responses: {
    200: "json",
    400: "json",
    401: "json",
    403: "json",
    404: "json",
    409: "json",
    429: "json",
    500: "json",
  },
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

export const updateOrg = /*@__PURE__*/ operation({
  id: "updateOrg",
  method: "PATCH",
  path: "/api/atlas/v1.0/orgs/{orgId}",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: {
    200: "json",
    400: "json",
    401: "json",
    403: "json",
    404: "json",
    409: "json",
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
});
