// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import { compileBody, multipartWriter, operation } from "@almanac/client/codegen/v2";

export { getHubs } from "../2025.0/hubs.js";

export const postNotes = /*@__PURE__*/ operation({
  id: "post_notes_v2026.0",
  method: "POST",
  path: "/notes",
  send: { headers: { "files-version": "2026.0" } },
  body: { mediaType: "multipart/form-data", write: multipartWriter, required: true },
  writeBody: compileBody,
  responses: { 204: "none" },
});
