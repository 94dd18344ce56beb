// Generated from openapi.yaml by Almanac. Do not edit.
import {
  bodyChooser,
  compileBody,
  formWriter,
  headerReader,
  multipartWriter,
  operation,
  rawWriter,
  textReader,
} from "@almanac/client/codegen/v2";

export const addPhoto = /*@__PURE__*/ operation({
  id: "addPhoto",
  method: "POST",
  path: "/photos",
  accept: "application/json",
  body: {
    mediaType: "application/json",
    required: true,
    choose: bodyChooser,
    others: [
      {
        mediaType: "multipart/form-data",
        write: multipartWriter,
        encoding: {
          signature: { contentType: "image/*" },
          photo: { contentType: "image/png, image/jpeg" },
          sizes: { explode: false },
        },
      },
      { mediaType: "application/x-www-form-urlencoded", write: formWriter },
      { mediaType: "image/png", write: rawWriter },
    ],
  },
  writeBody: compileBody,
  responses: { 201: "json", "4XX": "json", default: textReader },
  readHeaders: headerReader,
  headerKinds: { "x-sizes": ["number"], "x-left": "number", "retry-after": "number" },
});

export const putNotes = /*@__PURE__*/ operation({
  id: "putNotes",
  method: "PUT",
  path: "/notes",
  body: {
    mediaType: "application/xml",
    write: rawWriter,
    choose: bodyChooser,
    others: [{ mediaType: "text/plain", write: rawWriter }],
  },
  writeBody: compileBody,
  responses: { 204: "none" },
});
