// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody, headerReader, laterTable, pagedOperation } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-08-05/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "/api/atlas/v2",
  fields: [
    [
      { method: "GET" },
      { method: "POST", body: { required: true }, writeBody: compileBody },
      { method: "DELETE" },
    ],
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
    [
      {},
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
      },
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
      },
    ],
    [
      {},
      {
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
    [{}],
  ],
  resources: {
    organizationUsers: ["0/orgs/{orgId}/users list-~ 0121", "4{userId} get-- 001"],
    projectUsers: [
      "0/groups/{groupId}/users add-~ 13 list-~ 0131",
      "4{userId} get-- 001 remove-- 24",
      "4{userId}:addRole add--Role 12",
      "4{userId}:removeRole remove--Role 12",
    ],
  },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
