// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import { compileBody, operation, rawWriter } from "@almanac/client/codegen/v2";

export const getFilesId = /*@__PURE__*/ operation({
  id: "get_files_id",
  method: "GET",
  path: "/files/{file_id}",
  accept: "application/json",
  responses: { 200: "json", default: "json" },
});

export const putFilesIdContent = /*@__PURE__*/ operation({
  id: "put_files_id_content",
  method: "PUT",
  path: "/files/{file_id}/content",
  accept: "application/json",
  body: { mediaType: "application/octet-stream", write: rawWriter },
  writeBody: compileBody,
  responses: { 200: "json" },
});
