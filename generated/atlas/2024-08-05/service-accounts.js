// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { headerReader, operation, pagedOperation } from "@almanac/client/codegen/v1";

export const createGroupServiceAccount = /*@__PURE__*/ operation({
  id: "createGroupServiceAccount",
  method: "POST",
  path: "/api/atlas/v2/groups/{groupId}/serviceAccounts",
  accept: "application/vnd.atlas.2024-08-05+json",
  body: { mediaType: "application/vnd.atlas.2024-08-05+json", required: true },
  responses: {
    201: "json",
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

export const createGroupServiceAccountAccessList = /*@__PURE__*/ operation({
  id: "createGroupServiceAccountAccessList",
  method: "POST",
  path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList",
  query: ["itemsPerPage", "pageNum", "includeCount"],
  accept: "application/vnd.atlas.2024-08-05+json",
  body: { mediaType: "application/vnd.atlas.2024-08-05+json", required: true },
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

export const createGroupServiceAccountSecret = /*@__PURE__*/ operation({
  id: "createGroupServiceAccountSecret",
  method: "POST",
  path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets",
  accept: "application/vnd.atlas.2024-08-05+json",
  body: { mediaType: "application/vnd.atlas.2024-08-05+json", required: true },
  responses: {
    201: "json",
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

export const createOrgServiceAccount = /*@__PURE__*/ operation({
  id: "createOrgServiceAccount",
  method: "POST",
  path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts",
  accept: "application/vnd.atlas.2024-08-05+json",
  body: { mediaType: "application/vnd.atlas.2024-08-05+json", required: true },
  responses: {
    201: "json",
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

export const createOrgServiceAccountAccessList = /*@__PURE__*/ operation({
  id: "createOrgServiceAccountAccessList",
  method: "POST",
  path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList",
  query: ["itemsPerPage", "pageNum", "includeCount"],
  accept: "application/vnd.atlas.2024-08-05+json",
  body: { mediaType: "application/vnd.atlas.2024-08-05+json", required: true },
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

export const createOrgServiceAccountSecret = /*@__PURE__*/ operation({
  id: "createOrgServiceAccountSecret",
  method: "POST",
  path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets",
  accept: "application/vnd.atlas.2024-08-05+json",
  body: { mediaType: "application/vnd.atlas.2024-08-05+json", required: true },
  responses: {
    201: "json",
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

export const deleteGroupServiceAccount = /*@__PURE__*/ operation({
  id: "deleteGroupServiceAccount",
  method: "DELETE",
  path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
  accept: "application/vnd.atlas.2024-08-05+json",
  responses: {
    204: "none",
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

export const deleteGroupServiceAccountAccessListEntry = /*@__PURE__*/ operation({
  id: "deleteGroupServiceAccountAccessListEntry",
  method: "DELETE",
  path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}",
  accept: "application/vnd.atlas.2024-08-05+json",
  responses: {
    204: "none",
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

export const deleteGroupServiceAccountSecret = /*@__PURE__*/ operation({
  id: "deleteGroupServiceAccountSecret",
  method: "DELETE",
  path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}",
  accept: "application/vnd.atlas.2024-08-05+json",
  responses: {
    204: "none",
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

export const deleteOrgServiceAccount = /*@__PURE__*/ operation({
  id: "deleteOrgServiceAccount",
  method: "DELETE",
  path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
  accept: "application/vnd.atlas.2024-08-05+json",
  responses: {
    204: "none",
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

export const deleteOrgServiceAccountAccessListEntry = /*@__PURE__*/ operation({
  id: "deleteOrgServiceAccountAccessListEntry",
  method: "DELETE",
  path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}",
  accept: "application/vnd.atlas.2024-08-05+json",
  responses: {
    204: "none",
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

export const deleteOrgServiceAccountSecret = /*@__PURE__*/ operation({
  id: "deleteOrgServiceAccountSecret",
  method: "DELETE",
  path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}",
  accept: "application/vnd.atlas.2024-08-05+json",
  responses: {
    204: "none",
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

export const getGroupServiceAccount = /*@__PURE__*/ operation({
  id: "getGroupServiceAccount",
  method: "GET",
  path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
  accept: "application/vnd.atlas.2024-08-05+json",
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

export const getOrgServiceAccount = /*@__PURE__*/ operation({
  id: "getOrgServiceAccount",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
  accept: "application/vnd.atlas.2024-08-05+json",
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

export const getOrgServiceAccountGroups = /*@__PURE__*/ pagedOperation({
  id: "getOrgServiceAccountGroups",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups",
  query: ["itemsPerPage", "pageNum"],
  accept: "application/vnd.atlas.2024-08-05+json",
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
  pages: {
    by: "page",
    parameter: "pageNum",
    size: "itemsPerPage",
    defaultSize: 100,
    total: ["totalCount"],
    items: ["results"],
  },
});

export const inviteGroupServiceAccount = /*@__PURE__*/ operation({
  id: "inviteGroupServiceAccount",
  method: "POST",
  path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite",
  accept: "application/vnd.atlas.2024-08-05+json",
  body: { mediaType: "application/vnd.atlas.2024-08-05+json", required: true },
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

export const listGroupServiceAccountAccessList = /*@__PURE__*/ pagedOperation({
  id: "listGroupServiceAccountAccessList",
  method: "GET",
  path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList",
  query: ["itemsPerPage", "pageNum", "includeCount"],
  accept: "application/vnd.atlas.2024-08-05+json",
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
  pages: {
    by: "page",
    parameter: "pageNum",
    size: "itemsPerPage",
    defaultSize: 100,
    total: ["totalCount"],
    items: ["results"],
  },
});

export const listGroupServiceAccounts = /*@__PURE__*/ pagedOperation({
  id: "listGroupServiceAccounts",
  method: "GET",
  path: "/api/atlas/v2/groups/{groupId}/serviceAccounts",
  query: ["itemsPerPage", "pageNum", "includeSystemManaged"],
  accept: "application/vnd.atlas.2024-08-05+json",
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
  pages: {
    by: "page",
    parameter: "pageNum",
    size: "itemsPerPage",
    defaultSize: 100,
    total: ["totalCount"],
    items: ["results"],
  },
});

export const listOrgServiceAccountAccessList = /*@__PURE__*/ pagedOperation({
  id: "listOrgServiceAccountAccessList",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList",
  query: ["itemsPerPage", "pageNum", "includeCount"],
  accept: "application/vnd.atlas.2024-08-05+json",
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
  pages: {
    by: "page",
    parameter: "pageNum",
    size: "itemsPerPage",
    defaultSize: 100,
    total: ["totalCount"],
    items: ["results"],
  },
});

export const listOrgServiceAccounts = /*@__PURE__*/ pagedOperation({
  id: "listOrgServiceAccounts",
  method: "GET",
  path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts",
  query: ["itemsPerPage", "pageNum", "includeSystemManaged"],
  accept: "application/vnd.atlas.2024-08-05+json",
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
  pages: {
    by: "page",
    parameter: "pageNum",
    size: "itemsPerPage",
    defaultSize: 100,
    total: ["totalCount"],
    items: ["results"],
  },
});

export const updateGroupServiceAccount = /*@__PURE__*/ operation({
  id: "updateGroupServiceAccount",
  method: "PATCH",
  path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
  accept: "application/vnd.atlas.2024-08-05+json",
  body: { mediaType: "application/vnd.atlas.2024-08-05+json", required: true },
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

export const updateOrgServiceAccount = /*@__PURE__*/ operation({
  id: "updateOrgServiceAccount",
  method: "PATCH",
  path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
  accept: "application/vnd.atlas.2024-08-05+json",
  body: { mediaType: "application/vnd.atlas.2024-08-05+json", required: true },
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
