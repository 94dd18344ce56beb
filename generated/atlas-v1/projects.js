// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, operation, pagedOperation } from "@almanac/client/codegen/v2";

export const createGroup = /*@__PURE__*/ operation({
  id: "createGroup",
  method: "POST",
  path: "/api/atlas/v1.0/groups",
  query: ["projectOwnerId"],
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: {
    200: "json",
    201: "json",
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

export const deleteGroup = /*@__PURE__*/ operation({
  id: "deleteGroup",
  method: "DELETE",
  path: "/api/atlas/v1.0/groups/{groupId}",
  accept: "application/json",
  responses: {
    202: "json",
    204: "none",
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

export const getGroup = /*@__PURE__*/ operation({
  id: "getGroup",
  method: "GET",
  path: "/api/atlas/v1.0/groups/{groupId}",
  accept: "application/json",
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});

export const getGroupByName = /*@__PURE__*/ operation({
  id: "getGroupByName",
  method: "GET",
  path: "/api/atlas/v1.0/groups/byName/{groupName}",
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

export const listGroups = /*@__PURE__*/ pagedOperation({
  id: "listGroups",
  method: "GET",
  path: "/api/atlas/v1.0/groups",
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

export const updateGroup = /*@__PURE__*/ operation({
  id: "updateGroup",
  method: "PATCH",
  path: "/api/atlas/v1.0/groups/{groupId}",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});
