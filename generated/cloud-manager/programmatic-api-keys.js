// Generated from spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, operation, pagedOperation } from "@almanac/client/codegen/v2";

export const createGroupApiKey = /*@__PURE__*/ operation({
  id: "createGroupApiKey",
  method: "POST",
  path: "/api/public/v1.0/groups/{groupId}/apiKeys",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});

export const createOrgApiKey = /*@__PURE__*/ operation({
  id: "createOrgApiKey",
  method: "POST",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});

export const createOrgApiKeyAccessListEntry = /*@__PURE__*/ operation({
  id: "createOrgApiKeyAccessListEntry",
  method: "POST",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList",
  query: ["itemsPerPage", "pageNum", "includeCount"],
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

export const createOrgApiKeyWhitelistEntry = /*@__PURE__*/ operation({
  id: "createOrgApiKeyWhitelistEntry",
  method: "POST",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist",
  query: ["itemsPerPage", "pageNum", "includeCount"],
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
  deprecated: true,
});

export const deleteOrgApiKey = /*@__PURE__*/ operation({
  id: "deleteOrgApiKey",
  method: "DELETE",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}",
  accept: "application/json",
  responses: { 204: "none", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});

export const deleteOrgApiKeyAccessListEntry = /*@__PURE__*/ operation({
  id: "deleteOrgApiKeyAccessListEntry",
  method: "DELETE",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}",
  accept: "application/json",
  responses: { 204: "none", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});

export const deleteOrgApiKeyWhitelistEntry = /*@__PURE__*/ operation({
  id: "deleteOrgApiKeyWhitelistEntry",
  method: "DELETE",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist/{ipAddress}",
  accept: "application/json",
  responses: { 204: "none", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
  deprecated: true,
});

export const getOrgApiKey = /*@__PURE__*/ operation({
  id: "getOrgApiKey",
  method: "GET",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}",
  accept: "application/json",
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});

export const getOrgApiKeyAccessListEntry = /*@__PURE__*/ operation({
  id: "getOrgApiKeyAccessListEntry",
  method: "GET",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}",
  accept: "application/json",
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});

export const getOrgApiKeyWhitelistEntry = /*@__PURE__*/ operation({
  id: "getOrgApiKeyWhitelistEntry",
  method: "GET",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist/{ipAddress}",
  accept: "application/json",
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
  deprecated: true,
});

export const listGroupApiKeys = /*@__PURE__*/ pagedOperation({
  id: "listGroupApiKeys",
  method: "GET",
  path: "/api/public/v1.0/groups/{groupId}/apiKeys",
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

export const listOrgApiKeyAccessListEntries = /*@__PURE__*/ pagedOperation({
  id: "listOrgApiKeyAccessListEntries",
  method: "GET",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList",
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

export const listOrgApiKeyWhitelistEntries = /*@__PURE__*/ pagedOperation({
  id: "listOrgApiKeyWhitelistEntries",
  method: "GET",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist",
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
  deprecated: true,
});

export const listOrgApiKeys = /*@__PURE__*/ pagedOperation({
  id: "listOrgApiKeys",
  method: "GET",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys",
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

export const removeGroupApiKey = /*@__PURE__*/ operation({
  id: "removeGroupApiKey",
  method: "DELETE",
  path: "/api/public/v1.0/groups/{groupId}/apiKeys/{apiUserId}",
  accept: "application/json",
  responses: { 204: "none", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});

export const updateGroupApiKeyRoles = /*@__PURE__*/ operation({
  id: "updateGroupApiKeyRoles",
  method: "PATCH",
  path: "/api/public/v1.0/groups/{groupId}/apiKeys/{apiUserId}",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});

export const updateOrgApiKey = /*@__PURE__*/ operation({
  id: "updateOrgApiKey",
  method: "PATCH",
  path: "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 404: "json", 429: "json", 500: "json" },
  readHeaders: headerReader,
});
