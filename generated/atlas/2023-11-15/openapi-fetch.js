// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { fetchClient } from "@almanac/client/openapi-fetch";
import { connect } from "./connect.js";

export * from "./connect.js";

export const createFetchClient = /*@__PURE__*/ fetchClient(connect, {
  "POST /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}": {
    id: "addGroupApiKey",
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
  "POST /api/oauth/token": {
    id: "createAccessToken",
    accept: "application/json",
    security: [["ServiceAccountSecret"]],
    contentTypes: ["application/x-www-form-urlencoded"],
  },
  "POST /api/atlas/v2/groups": {
    id: "createGroup",
    query: ["projectOwnerId"],
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
  "POST /api/atlas/v2/groups/{groupId}/accessList": {
    id: "createGroupAccessListEntry",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
  "POST /api/atlas/v2/groups/{groupId}/apiKeys": {
    id: "createGroupApiKey",
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
  "POST /api/atlas/v2/orgs": {
    id: "createOrg",
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
  "POST /api/atlas/v2/orgs/{orgId}/apiKeys": {
    id: "createOrgApiKey",
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
  "POST /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList": {
    id: "createOrgApiKeyAccessListEntry",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
  "DELETE /api/atlas/v2/groups/{groupId}": { id: "deleteGroup", accept: "application/vnd.atlas.2023-01-01+json" },
  "DELETE /api/atlas/v2/groups/{groupId}/accessList/{entryValue}": { id: "deleteGroupAccessListEntry", accept: "application/vnd.atlas.2023-01-01+json" },
  "DELETE /api/atlas/v2/orgs/{orgId}": { id: "deleteOrg", accept: "application/vnd.atlas.2023-01-01+json" },
  "DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}": { id: "deleteOrgApiKey", accept: "application/vnd.atlas.2023-01-01+json" },
  "DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": { id: "deleteOrgApiKeyAccessListEntry", accept: "application/vnd.atlas.2023-01-01+json" },
  "GET /api/atlas/v2/groups/{groupId}": { id: "getGroup", accept: "application/vnd.atlas.2023-01-01+json" },
  "GET /api/atlas/v2/groups/{groupId}/accessList/{entryValue}": { id: "getGroupAccessListEntry", accept: "application/vnd.atlas.2023-01-01+json" },
  "GET /api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status": { id: "getGroupAccessListStatus", accept: "application/vnd.atlas.2023-01-01+json" },
  "GET /api/atlas/v2/groups/byName/{groupName}": { id: "getGroupByName", accept: "application/vnd.atlas.2023-01-01+json" },
  "GET /api/private/ipinfo": { id: "getIpInfo", accept: "application/json" },
  "GET /api/atlas/v2/orgs/{orgId}": { id: "getOrg", accept: "application/vnd.atlas.2023-01-01+json" },
  "GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}": { id: "getOrgApiKey", accept: "application/vnd.atlas.2023-01-01+json" },
  "GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": { id: "getOrgApiKeyAccessListEntry", accept: "application/vnd.atlas.2023-01-01+json" },
  "GET /api/atlas/v2/orgs/{orgId}/groups": {
    id: "getOrgGroups",
    query: ["itemsPerPage", "pageNum", "includeCount", "name"],
    accept: "application/vnd.atlas.2023-01-01+json",
  },
  "GET /api/atlas/v2/orgs/{orgId}/settings": { id: "getOrgSettings", accept: "application/vnd.atlas.2023-01-01+json" },
  "GET /api/atlas/v2": { id: "getSystemStatus", accept: "application/vnd.atlas.2023-01-01+json" },
  "GET /api/atlas/v2/unauth/controlPlaneIPAddresses": {
    id: "listControlPlaneIpAddresses",
    accept: "application/vnd.atlas.2023-11-15+json",
    security: [],
  },
  "GET /api/atlas/v2/groups/{groupId}/accessList": {
    id: "listGroupAccessListEntries",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/vnd.atlas.2023-01-01+json",
  },
  "GET /api/atlas/v2/groups/{groupId}/apiKeys": {
    id: "listGroupApiKeys",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/vnd.atlas.2023-01-01+json",
  },
  "GET /api/atlas/v2/groups/{groupId}/users": {
    id: "listGroupUsers",
    query: [
      "itemsPerPage",
      "pageNum",
      "includeCount",
      "flattenTeams",
      "includeOrgUsers",
      "username",
      "orgMembershipStatus",
      "orgMembershipStatuses",
    ],
    accept: "application/vnd.atlas.2023-01-01+json",
  },
  "GET /api/atlas/v2/groups": {
    id: "listGroups",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/vnd.atlas.2023-01-01+json",
  },
  "GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList": {
    id: "listOrgApiKeyAccessListEntries",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/vnd.atlas.2023-01-01+json",
  },
  "GET /api/atlas/v2/orgs/{orgId}/apiKeys": {
    id: "listOrgApiKeys",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/vnd.atlas.2023-01-01+json",
  },
  "GET /api/atlas/v2/orgs/{orgId}/users": {
    id: "listOrgUsers",
    query: [
      "itemsPerPage",
      "pageNum",
      "includeCount",
      "username",
      "orgMembershipStatus",
      "orgMembershipStatuses",
    ],
    accept: "application/vnd.atlas.2023-01-01+json",
  },
  "GET /api/atlas/v2/orgs": {
    id: "listOrgs",
    query: ["itemsPerPage", "pageNum", "includeCount", "name"],
    accept: "application/vnd.atlas.2023-01-01+json",
  },
  "DELETE /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}": { id: "removeGroupApiKey", accept: "application/vnd.atlas.2023-01-01+json" },
  "DELETE /api/atlas/v2/groups/{groupId}/users/{userId}": { id: "removeGroupUser", accept: "application/vnd.atlas.2023-01-01+json" },
  "POST /api/oauth/revoke": {
    id: "revokeAccessToken",
    accept: "application/json",
    security: [["ServiceAccountSecret"]],
    contentTypes: ["application/x-www-form-urlencoded"],
  },
  "PATCH /api/atlas/v2/groups/{groupId}": {
    id: "updateGroup",
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
  "PATCH /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}": {
    id: "updateGroupApiKeyRoles",
    query: ["itemsPerPage", "pageNum", "includeCount"],
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
  "PATCH /api/atlas/v2/orgs/{orgId}": {
    id: "updateOrg",
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
  "PATCH /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}": {
    id: "updateOrgApiKey",
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
  "PATCH /api/atlas/v2/orgs/{orgId}/settings": {
    id: "updateOrgSettings",
    accept: "application/vnd.atlas.2023-01-01+json",
    contentTypes: ["application/vnd.atlas.2023-01-01+json"],
  },
});
