// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import { compactTable, compileBody, laterTable, multipartWriter } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2025.0/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [
      {
        method: "POST",
        body: { mediaType: "multipart/form-data", write: multipartWriter, required: true },
        writeBody: compileBody,
      },
    ],
    [{ responses: { 204: "none" } }],
    [{}],
    [{}],
    [{}],
    [{ send: { headers: { "files-version": "2026.0" } } }],
  ],
  resources: { hubs: ["0/notes post~=post_notes_v2026.0 "] },
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
