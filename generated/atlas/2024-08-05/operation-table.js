// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, operationTable, pagedOperation } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2023-11-15/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "/api/atlas/v2",
  fields: [
    [
      {
        method: "POST",
        body: { mediaType: "application/vnd.atlas.2024-08-05+json", required: true },
        writeBody: compileBody,
      },
      { method: "DELETE" },
      { method: "GET" },
      {
        method: "PATCH",
        body: { mediaType: "application/vnd.atlas.2024-08-05+json", required: true },
        writeBody: compileBody,
      },
    ],
    [
      {},
      { query: ["itemsPerPage", "pageNum", "includeCount"] },
      {
        query: ["itemsPerPage", "pageNum"],
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
      {
        query: ["itemsPerPage", "pageNum", "includeSystemManaged"],
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
    [{ accept: "application/vnd.atlas.2024-08-05+json" }],
    [
      {
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
      },
      {
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
      },
      {
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
      },
      {
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
      },
    ],
    [{}],
  ],
  resources: {
    serviceAccounts: {
      "/groups/{groupId}/serviceAccounts": "createGroupServiceAccount 0 0 0 0 0 listGroupServiceAccounts 2 4 0 3 0",
      "/groups/{groupId}/serviceAccounts/{clientId}/accessList": "createGroupServiceAccountAccessList 0 1 0 1 0 listGroupServiceAccountAccessList 2 3 0 3 0",
      "/groups/{groupId}/serviceAccounts/{clientId}/secrets": "createGroupServiceAccountSecret 0 0 0 0 0",
      "/orgs/{orgId}/serviceAccounts": "createOrgServiceAccount 0 0 0 0 0 listOrgServiceAccounts 2 4 0 3 0",
      "/orgs/{orgId}/serviceAccounts/{clientId}/accessList": "createOrgServiceAccountAccessList 0 1 0 1 0 listOrgServiceAccountAccessList 2 3 0 3 0",
      "/orgs/{orgId}/serviceAccounts/{clientId}/secrets": "createOrgServiceAccountSecret 0 0 0 0 0",
      "/groups/{groupId}/serviceAccounts/{clientId}": "deleteGroupServiceAccount 1 0 0 2 0 getGroupServiceAccount 2 0 0 3 0 updateGroupServiceAccount 3 0 0 3 0",
      "/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}": "deleteGroupServiceAccountAccessListEntry 1 0 0 2 0",
      "/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}": "deleteGroupServiceAccountSecret 1 0 0 2 0",
      "/orgs/{orgId}/serviceAccounts/{clientId}": "deleteOrgServiceAccount 1 0 0 2 0 getOrgServiceAccount 2 0 0 3 0 updateOrgServiceAccount 3 0 0 3 0",
      "/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}": "deleteOrgServiceAccountAccessListEntry 1 0 0 2 0",
      "/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}": "deleteOrgServiceAccountSecret 1 0 0 2 0",
      "/orgs/{orgId}/serviceAccounts/{clientId}/groups": "getOrgServiceAccountGroups 2 2 0 3 0",
      "/groups/{groupId}/serviceAccounts/{clientId}:invite": "inviteGroupServiceAccount 0 0 0 3 0",
    },
  },
});
