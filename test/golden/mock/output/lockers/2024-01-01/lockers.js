// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, operation } from "@almanac/client/codegen/v2";

export const createLocker = /*@__PURE__*/ operation({
  id: "createLocker",
  method: "POST",
  path: "/lockers",
  accept: "application/vnd.lockers.2024-01-01+json",
  body: { mediaType: "application/vnd.lockers.2024-01-01+json", required: true },
  writeBody: compileBody,
  responses: { 201: "json" },
});

export const deleteLocker = /*@__PURE__*/ operation({
  id: "deleteLocker",
  method: "DELETE",
  path: "/lockers/{lockerId}",
  responses: { 204: "none" },
});

export const getLocker = /*@__PURE__*/ operation({
  id: "getLocker",
  method: "GET",
  path: "/lockers/{lockerId}",
  accept: "application/vnd.lockers.2024-01-01+json",
  responses: { 200: "json" },
});

export const listLockers = /*@__PURE__*/ operation({
  id: "listLockers",
  method: "GET",
  path: "/lockers",
  accept: "application/vnd.lockers.2024-01-01+json",
  responses: { 200: "json" },
});
