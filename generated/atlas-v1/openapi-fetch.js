// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import { fetchClient } from "@almanac/client/openapi-fetch";
import { connect } from "./connect.js";

export * from "./connect.js";

export const createFetchClient = /*@__PURE__*/ fetchClient(connect, {
  "POST /api/atlas/v1.0/groups": {
    id: "createGroup",
    query: ["projectOwnerId"],
    accept: "application/json",
    contentTypes: ["application/json"],
  },
  "POST /api/atlas/v1.0/groups/{groupId}/accessList": {
    id: "createGroupAccessListEntry",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
    contentTypes: ["application/json"],
  },
  "POST /api/atlas/v1.0/groups/{groupId}/apiKeys": { id: "createGroupApiKey", accept: "application/json", contentTypes: ["application/json"] },
  "POST /api/atlas/v1.0/orgs/{orgId}/apiKeys": { id: "createOrgApiKey", accept: "application/json", contentTypes: ["application/json"] },
  "POST /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList": {
    id: "createOrgApiKeyAccessListEntry",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
    contentTypes: ["application/json"],
  },
  "DELETE /api/atlas/v1.0/groups/{groupId}": { id: "deleteGroup", accept: "application/json" },
  "DELETE /api/atlas/v1.0/groups/{groupId}/accessList/{entryValue}": { id: "deleteGroupAccessListEntry", accept: "application/json" },
  "DELETE /api/atlas/v1.0/orgs/{orgId}": { id: "deleteOrg", accept: "application/json" },
  "DELETE /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}": { id: "deleteOrgApiKey", accept: "application/json" },
  "DELETE /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": { id: "deleteOrgApiKeyAccessListEntry", accept: "application/json" },
  "GET /api/atlas/v1.0/groups/{groupId}": { id: "getGroup", accept: "application/json" },
  "GET /api/atlas/v1.0/groups/{groupId}/accessList/{entryValue}": { id: "getGroupAccessListEntry", accept: "application/json" },
  "GET /api/atlas/v1.0/groups/byName/{groupName}": { id: "getGroupByName", accept: "application/json" },
  "GET /api/atlas/v1.0/orgs/{orgId}": { id: "getOrg", accept: "application/json" },
  "GET /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}": { id: "getOrgApiKey", accept: "application/json" },
  "GET /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": { id: "getOrgApiKeyAccessListEntry", accept: "application/json" },
  "GET /api/atlas/v1.0/orgs/{orgId}/groups": {
    id: "getOrgGroups",
    query: ["itemsPerPage", "pageNum", "includeCount", "name"],
    accept: "application/json",
  },
  "GET /api/atlas/v1.0/groups/{groupId}/accessList": {
    id: "listGroupAccessListEntries",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
  },
  "GET /api/atlas/v1.0/groups/{groupId}/apiKeys": {
    id: "listGroupApiKeys",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
  },
  "GET /api/atlas/v1.0/groups/{groupId}/users": {
    id: "listGroupUsers",
    query: ["itemsPerPage", "pageNum", "includeCount", "flattenTeams", "includeOrgUsers"],
    accept: "application/json",
  },
  "GET /api/atlas/v1.0/groups": {
    id: "listGroups",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
  },
  "GET /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList": {
    id: "listOrgApiKeyAccessListEntries",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
  },
  "GET /api/atlas/v1.0/orgs/{orgId}/apiKeys": {
    id: "listOrgApiKeys",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
  },
  "GET /api/atlas/v1.0/orgs/{orgId}/users": {
    id: "listOrgUsers",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/json",
  },
  "GET /api/atlas/v1.0/orgs": {
    id: "listOrgs",
    query: ["itemsPerPage", "pageNum", "includeCount", "name"],
    accept: "application/json",
  },
  "DELETE /api/atlas/v1.0/groups/{groupId}/apiKeys/{apiUserId}": { id: "removeGroupApiKey", accept: "application/json" },
  "PATCH /api/atlas/v1.0/groups/{groupId}": { id: "updateGroup", accept: "application/json", contentTypes: ["application/json"] },
  "PATCH /api/atlas/v1.0/groups/{groupId}/apiKeys/{apiUserId}": { id: "updateGroupApiKeyRoles", accept: "application/json", contentTypes: ["application/json"] },
  "PATCH /api/atlas/v1.0/orgs/{orgId}": { id: "updateOrg", accept: "application/json", contentTypes: ["application/json"] },
  "PATCH /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}": { id: "updateOrgApiKey", accept: "application/json", contentTypes: ["application/json"] },
});
