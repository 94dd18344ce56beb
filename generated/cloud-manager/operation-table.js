// Generated from spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody, headerReader, pagedOperation } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
  prefix: "/api/public/v1.0",
  fields: [
    [
      { method: "GET" },
      { method: "POST", body: { required: true }, writeBody: compileBody },
      { method: "DELETE" },
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
    ],
    [{}, { query: ["itemsPerPage", "pageNum", "includeCount"] }],
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
    [{}, { deprecated: true }],
  ],
  resources: {
    programmaticApiKeys: [
      "0/groups/{groupId}/apiKeys create-- 1 list-~ 0011",
      "4{apiUserId} remove-- 21 update--Roles 3",
      "1orgs/{orgId}/apiKeys create-- 1 list-~ 0011",
      "4{apiUserId} delete-- 21 get--  update-- 3",
      "5accessList create--~Entry 121 list--~Entries 0011",
      "6{ipAddress} delete--~Entry 21 get--~Entry ",
      "5whitelist create--~Entry 121001 list--~Entries 001101",
      "6{ipAddress} delete--~Entry 210001 get--~Entry 000001",
    ],
  },
});
