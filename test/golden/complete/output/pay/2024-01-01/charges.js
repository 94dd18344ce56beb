// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import { compileBody, compileParameter, formWriter, operation, pagedOperation } from "@almanac/client/codegen/v2";

export const getCharges = /*@__PURE__*/ pagedOperation({
  id: "GetCharges",
  method: "GET",
  path: "/charges",
  query: ["starting_after", "limit", { name: "created", style: "deepObject", explode: true }],
  parameter: compileParameter,
  accept: "application/json",
  responses: { 200: "json" },
  pages: { by: "last-item", parameter: "starting_after", key: "id", items: ["data"], more: ["has_more"] },
});

export const postCharges = /*@__PURE__*/ operation({
  id: "PostCharges",
  method: "POST",
  path: "/charges",
  accept: "application/json",
  body: { mediaType: "application/x-www-form-urlencoded", write: formWriter, required: true },
  writeBody: compileBody,
  responses: { 200: "json" },
});
