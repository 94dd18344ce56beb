// Generated from spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, operationTable, pagedOperation } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "/api/public/v1.0",
  fields: [
    [
      {
        method: "POST",
        body: { mediaType: "application/json", required: true },
        writeBody: compileBody,
      },
      { method: "DELETE" },
      { method: "GET" },
      {
        method: "PATCH",
        body: { mediaType: "application/json", required: true },
        writeBody: compileBody,
      },
    ],
    [
      {},
      { query: ["itemsPerPage", "pageNum", "includeCount"] },
      {
        query: ["itemsPerPage", "pageNum", "includeCount"],
        pages: {
          by: "page",
          parameter: "pageNum",
          size: "itemsPerPage",
          defaultSize: 100,
          total: ["totalCount"],
          items: ["results"],
        },
        create: pagedOperation,
      },
    ],
    [{ accept: "application/json" }],
    [
      {
        responses: {
          200: "json",
          400: "json",
          401: "json",
          403: "json",
          404: "json",
          429: "json",
          500: "json",
        },
        readHeaders: headerReader,
      },
      {
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
      },
      {
        responses: {
          204: "none",
          400: "json",
          401: "json",
          403: "json",
          404: "json",
          429: "json",
          500: "json",
        },
        readHeaders: headerReader,
      },
    ],
    [{}, { deprecated: true }],
  ],
  resources: {
    programmaticApiKeys: {
      "/groups/{groupId}/apiKeys": "createGroupApiKey 0 0 0 0 0 listGroupApiKeys 2 2 0 0 0",
      "/orgs/{orgId}/apiKeys": "createOrgApiKey 0 0 0 0 0 listOrgApiKeys 2 2 0 0 0",
      "/orgs/{orgId}/apiKeys/{apiUserId}/accessList": "createOrgApiKeyAccessListEntry 0 1 0 1 0 listOrgApiKeyAccessListEntries 2 2 0 0 0",
      "/orgs/{orgId}/apiKeys/{apiUserId}/whitelist": "createOrgApiKeyWhitelistEntry 0 1 0 1 1 listOrgApiKeyWhitelistEntries 2 2 0 0 1",
      "/orgs/{orgId}/apiKeys/{apiUserId}": "deleteOrgApiKey 1 0 0 2 0 getOrgApiKey 2 0 0 0 0 updateOrgApiKey 3 0 0 0 0",
      "/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": "deleteOrgApiKeyAccessListEntry 1 0 0 2 0 getOrgApiKeyAccessListEntry 2 0 0 0 0",
      "/orgs/{orgId}/apiKeys/{apiUserId}/whitelist/{ipAddress}": "deleteOrgApiKeyWhitelistEntry 1 0 0 2 1 getOrgApiKeyWhitelistEntry 2 0 0 0 1",
      "/groups/{groupId}/apiKeys/{apiUserId}": "removeGroupApiKey 1 0 0 2 0 updateGroupApiKeyRoles 3 0 0 0 0",
    },
  },
});
