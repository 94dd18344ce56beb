// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, headerReader, linkFollower, operation, pagedOperation } from "@almanac/client/codegen/v2";

export const addEvent = /*@__PURE__*/ operation({
  id: "addEvent",
  method: "POST",
  path: "/streams/{stream}/events",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 201: "json" },
});

export const addStream = /*@__PURE__*/ operation({
  id: "addStream",
  method: "POST",
  path: "/streams",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 201: "json" },
});

export const getEvent = /*@__PURE__*/ operation({
  id: "getEvent",
  method: "GET",
  path: "/streams/{stream}/events/{id}",
  accept: "application/json",
  responses: { 200: "json" },
});

export const getStream = /*@__PURE__*/ operation({
  id: "getStream",
  method: "GET",
  path: "/streams/{id}",
  accept: "application/json",
  responses: { 200: "json" },
  readHeaders: headerReader,
});

export const listEvents = /*@__PURE__*/ pagedOperation({
  id: "listEvents",
  method: "GET",
  path: "/streams/{stream}/events",
  query: ["level", "before", "after", "per_page"],
  accept: "application/json",
  responses: { 200: "json" },
  readHeaders: headerReader,
  pages: { by: "link", follow: linkFollower, items: [] },
});

export const listStreams = /*@__PURE__*/ pagedOperation({
  id: "listStreams",
  method: "GET",
  path: "/streams",
  query: ["page", "per_page"],
  accept: "application/json",
  responses: { 200: "json" },
  readHeaders: headerReader,
  pages: { by: "link", follow: linkFollower, items: ["streams"] },
});
