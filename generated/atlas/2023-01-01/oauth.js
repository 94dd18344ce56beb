// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { compileBody, formWriter, operation } from "@almanac/client/codegen/v2";

export const createAccessToken = /*@__PURE__*/ operation({
  id: "createAccessToken",
  method: "POST",
  path: "/api/oauth/token",
  accept: "application/json",
  body: { mediaType: "application/x-www-form-urlencoded", write: formWriter, required: true },
  writeBody: compileBody,
  responses: { 200: "json", 400: "json", 401: "json", 403: "json", 429: "json", 500: "json" },
  security: [["ServiceAccountSecret"]],
});

export const revokeAccessToken = /*@__PURE__*/ operation({
  id: "revokeAccessToken",
  method: "POST",
  path: "/api/oauth/revoke",
  accept: "application/json",
  body: { mediaType: "application/x-www-form-urlencoded", write: formWriter, required: true },
  writeBody: compileBody,
  responses: { 200: "none", 400: "json", 401: "json", 403: "json", 429: "json", 500: "json" },
  security: [["ServiceAccountSecret"]],
});
