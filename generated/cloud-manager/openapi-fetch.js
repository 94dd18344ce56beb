// Generated from spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import { fetchClient } from "@almanac/client/openapi-fetch";
import { connect } from "./connect.js";

export * from "./connect.js";

export const createFetchClient = /*@__PURE__*/ fetchClient(connect, {
  "POST /api/public/v1.0/groups/{groupId}/apiKeys": { id: "createGroupApiKey", accept: "application/json", contentTypes: ["application/json"] },
  "POST /api/public/v1.0/orgs/{orgId}/apiKeys": { id: "createOrgApiKey", accept: "application/json", contentTypes: ["application/json"] },
  "POST /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList": {
    id: "createOrgApiKeyAccessListEntry",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
    contentTypes: ["application/json"],
  },
  "POST /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist": {
    id: "createOrgApiKeyWhitelistEntry",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
    contentTypes: ["application/json"],
  },
  "DELETE /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}": { id: "deleteOrgApiKey", accept: "application/json" },
  "DELETE /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": { id: "deleteOrgApiKeyAccessListEntry", accept: "application/json" },
  "DELETE /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist/{ipAddress}": { id: "deleteOrgApiKeyWhitelistEntry", accept: "application/json" },
  "GET /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}": { id: "getOrgApiKey", accept: "application/json" },
  "GET /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": { id: "getOrgApiKeyAccessListEntry", accept: "application/json" },
  "GET /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist/{ipAddress}": { id: "getOrgApiKeyWhitelistEntry", accept: "application/json" },
  "GET /api/public/v1.0/groups/{groupId}/apiKeys": {
    id: "listGroupApiKeys",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
  },
  "GET /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList": {
    id: "listOrgApiKeyAccessListEntries",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
  },
  "GET /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist": {
    id: "listOrgApiKeyWhitelistEntries",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
  },
  "GET /api/public/v1.0/orgs/{orgId}/apiKeys": {
    id: "listOrgApiKeys",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
  },
  "DELETE /api/public/v1.0/groups/{groupId}/apiKeys/{apiUserId}": { id: "removeGroupApiKey", accept: "application/json" },
  "PATCH /api/public/v1.0/groups/{groupId}/apiKeys/{apiUserId}": { id: "updateGroupApiKeyRoles", accept: "application/json", contentTypes: ["application/json"] },
  "PATCH /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}": { id: "updateOrgApiKey", accept: "application/json", contentTypes: ["application/json"] },
});
