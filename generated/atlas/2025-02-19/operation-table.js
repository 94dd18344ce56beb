// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, operationTable, pagedOperation } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-08-05/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "/api/atlas/v2",
  fields: [
    [
      { method: "GET" },
      {
        method: "POST",
        body: { mediaType: "application/vnd.atlas.2025-02-19+json", required: true },
        writeBody: compileBody,
      },
      { method: "DELETE" },
    ],
    [
      { query: ["orgMembershipStatuses"] },
      {
        query: [
          "itemsPerPage",
          "pageNum",
          "includeCount",
          "username",
          "orgMembershipStatus",
          "orgMembershipStatuses",
        ],
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
      {},
      {
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
    [{ accept: "application/vnd.atlas.2025-02-19+json" }],
    [
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
      {
        responses: {
          200: "json",
          400: "json",
          401: "json",
          403: "json",
          404: "json",
          406: "json",
          410: "json",
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
          201: "json",
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
          410: "json",
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
    organizationUsers: {
      "/orgs/{orgId}/users/{userId}": "getOrgUser 0 0 0 0 0",
      "/orgs/{orgId}/users": "listOrgUsers 0 1 0 1 0",
    },
    projectUsers: {
      "/groups/{groupId}/users/{userId}:addRole": "addGroupUserRole 1 2 0 2 0",
      "/groups/{groupId}/users": "addGroupUsers 1 2 0 3 0 listGroupUsers 0 3 0 1 0",
      "/groups/{groupId}/users/{userId}": "getGroupUser 0 0 0 0 0 removeGroupUser 2 2 0 4 0",
      "/groups/{groupId}/users/{userId}:removeRole": "removeGroupUserRole 1 2 0 2 0",
    },
  },
});
