// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export { createLocker, deleteLocker, listLockers } from "../2024-01-01/lockers.js";

export const getLocker = /*@__PURE__*/ operation({
  id: "getLocker",
  method: "GET",
  path: "/lockers/{lockerId}",
  accept: "application/vnd.lockers.2025-01-01+json",
  responses: { 200: "json" },
});

export const openLocker = /*@__PURE__*/ operation({
  id: "openLocker",
  method: "POST",
  path: "/lockers/{lockerId}:open",
  accept: "application/vnd.lockers.2025-01-01+json",
  responses: { 200: "json" },
});
