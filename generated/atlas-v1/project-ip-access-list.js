// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, operation, pagedOperation } from "@almanac/client/codegen/v2";

export const createGroupAccessListEntry = /*@__PURE__*/ operation({
  id: "createGroupAccessListEntry",
  method: "POST",
  path: "/api/atlas/v1.0/groups/{groupId}/accessList",
  query: ["itemsPerPage", "pageNum", "includeCount"],
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
    429: "json",
    500: "json",
  },
  readHeaders: headerReader,
});

export const deleteGroupAccessListEntry = /*@__PURE__*/ operation({
  id: "deleteGroupAccessListEntry",
  method: "DELETE",
  path: "/api/atlas/v1.0/groups/{groupId}/accessList/{entryValue}",
  accept: "application/json",
  responses: { 204: "none", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});

export const getGroupAccessListEntry = /*@__PURE__*/ operation({
  id: "getGroupAccessListEntry",
  method: "GET",
  path: "/api/atlas/v1.0/groups/{groupId}/accessList/{entryValue}",
  accept: "application/json",
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});

export const listGroupAccessListEntries = /*@__PURE__*/ pagedOperation({
  id: "listGroupAccessListEntries",
  method: "GET",
  path: "/api/atlas/v1.0/groups/{groupId}/accessList",
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
