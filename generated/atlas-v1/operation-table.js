// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody, headerReader, pagedOperation } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "/api/atlas/v1.0",
  fields: [
    [
      { method: "GET" },
      { method: "DELETE" },
      { method: "POST", body: { required: true }, writeBody: compileBody },
      { method: "PATCH", body: { required: true }, writeBody: compileBody },
    ],
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
      {
        responses: {
          204: "none",
          400: "json",
          401: "json",
          402: "json",
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
          200: "json",
          201: "json",
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
          202: "json",
          204: "none",
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
      },
    ],
    [
      {},
      { query: ["itemsPerPage", "pageNum", "includeCount"] },
      { query: ["itemsPerPage", "pageNum", "includeCount", "name"] },
      { query: ["projectOwnerId"] },
      { query: ["itemsPerPage", "pageNum", "includeCount", "flattenTeams", "includeOrgUsers"] },
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
    [{ accept: "application/json" }],
    [{}],
  ],
  resources: {
    programmaticApiKeys: [
      "0/groups/{groupId}/apiKeys create-- 2 list-~ 0011",
      "4{apiUserId} remove-- 12 update--Roles 3",
      "1orgs/{orgId}/apiKeys create-- 2 list-~ 0011",
      "4{apiUserId} delete-- 12 get--  update-- 3",
      "5accessList create--~Entry 211 list--~Entries 0011",
      "6{ipAddress} delete--~Entry 12 get--~Entry ",
    ],
    organizations: ["0/orgs list~ 0121", "2{orgId} delete- 13 get- 01 update- 31", "3groups get-~ 0021"],
    organizationUsers: ["0/orgs/{orgId}/users list-~ 0011"],
    projects: [
      "0/groups create- 243 list~ 0011",
      "2byName/{groupName} get-~ 01",
      "2{groupId} delete- 15 get-  update- 3",
    ],
    projectIpAccessList: [
      "0/groups/{groupId}/accessList create-~Entry 261 list-~Entries 0011",
      "4{entryValue} delete-~Entry 12 get-~Entry ",
    ],
    projectUsers: ["0/groups/{groupId}/users list-~ 0041"],
  },
});
