// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import { compactTable, compileBody, rawWriter } from "@almanac/client/codegen/v2";

export const table = /*@__PURE__*/ compactTable({
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
    [{ responses: { 200: "json", default: "json" } }, { responses: { 200: "json" } }],
    [{}],
    [{}],
    [{ accept: "application/json" }],
    [{}],
  ],
  resources: {
    files: ["0/{file_id} getFilesId=get_files_id ", "2content putFilesId~=put_files_id_content 11"],
  },
});
