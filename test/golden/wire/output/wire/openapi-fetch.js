// Generated from openapi.yaml by Almanac. Do not edit.
import { fetchClient } from "@almanac/client/openapi-fetch";
import { connect } from "./connect.js";

export * from "./connect.js";

export const createFetchClient = /*@__PURE__*/ fetchClient(connect, {
  "POST /photos": {
    id: "addPhoto",
    accept: "application/json",
    contentTypes: ["application/json", "multipart/form-data", "application/x-www-form-urlencoded", "image/png"],
  },
  "POST /chat": { id: "chat", accept: "application/json", contentTypes: ["application/json"] },
  "GET /points": { id: "exportPoints", accept: "application/jsonl" },
  "GET /points/{place}": {
    id: "findPoints",
    pathParameters: [{ name: "place", style: "label", explode: true }],
    query: [
      { name: "tags", style: "form", explode: false },
      { name: "range", style: "deepObject", explode: false },
      { name: "filter", content: "application/json" },
    ],
    headers: ["X-Trace"],
    cookies: [{ name: "session", style: "cookie", explode: true }],
    accept: "application/json",
  },
  "GET /photos/{id}/file": { id: "getFile", accept: "image/png" },
  "GET /report": { id: "getReport", accept: "application/json" },
  "POST /points": { id: "importPoints", contentTypes: ["application/x-ndjson"] },
  "PUT /notes": { id: "putNotes", contentTypes: ["application/xml", "text/plain"] },
  "GET /search": { id: "search" },
  "GET /events": { id: "watch", accept: "text/event-stream" },
});
