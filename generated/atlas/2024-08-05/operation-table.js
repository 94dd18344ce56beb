// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody, headerReader, laterTable, pagedOperation } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2023-11-15/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "/api/atlas/v2",
  fields: [
    [
      { method: "POST", body: { required: true }, writeBody: compileBody },
      { method: "GET" },
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
          406: "json",
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
    ],
    [
      {},
      { query: ["itemsPerPage", "pageNum", "includeCount"] },
      { query: ["itemsPerPage", "pageNum", "includeSystemManaged"] },
      { query: ["itemsPerPage", "pageNum"] },
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
    [{ accept: "application/vnd.atlas.2024-08-05+json" }],
    [{}],
  ],
  resources: {
    serviceAccounts: [
      "0/groups/{groupId}/serviceAccounts create-- 02 list-~ 1021",
      "4{clientId} delete-- 21 get-- 1 update-- 3",
      "5accessList create--~ 031 list--~ 1011",
      "6{ipAddress} delete--~Entry 21",
      "5secrets create--- 02",
      "6{secretId} delete--- 21",
      "4{clientId}:invite invite-- ",
      "1orgs/{orgId}/serviceAccounts create-- 02 list-~ 1021",
      "4{clientId} delete-- 21 get-- 1 update-- 3",
      "5accessList create--~ 031 list--~ 1011",
      "6{ipAddress} delete--~Entry 21",
      "5groups get--~ 1031",
      "5secrets create--- 02",
      "6{secretId} delete--- 21",
    ],
  },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
