// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import { compileBody, operationTable, rawWriter } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ operationTable({
  prefix: "/files",
  fields: [
    [
      { method: "GET" },
      {
        method: "PUT",
        body: { mediaType: "application/octet-stream", write: rawWriter },
        writeBody: compileBody,
      },
    ],
    [{}],
    [{ accept: "application/json" }],
    [{ responses: { 200: "json", default: "json" } }, { responses: { 200: "json" } }],
    [{}],
  ],
  resources: {
    files: {
      "/{file_id}": "getFilesId=get_files_id 0 0 0 0 0",
      "/{file_id}/content": "putFilesIdContent=put_files_id_content 1 0 0 1 0",
    },
  },
});
