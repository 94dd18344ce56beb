import { expect, test } from "vitest";
import { Router } from "../../../runtime/mock/dist/routing/router.js";

const router = new Router(
  [
    ...["/points/{x},{y}", "/files/{id}.{format}", "/files/{id}", "/files/{id}:copy", "/a{b}c{d}e"],
    ...["/maps/{a}.json", "/maps/{a}.meta.json", "/tables/{a}.meta.json", "/tables/{a}.json"],
  ].map((path) => ({
    method: "GET",
    path,
  })),
);

test.each([
  ["/points/1,2", "/points/{x},{y}", ["1", "2"]],
  ["/points/1,2,3", "/points/{x},{y}", ["1", "2,3"]],
  ["/points/1", null, []],
  ["/points/,2", null, []],
  ["/files/f.json", "/files/{id}.{format}", ["f", "json"]],
  ["/files/f:copy", "/files/{id}:copy", ["f"]],
  ["/files/f", "/files/{id}", ["f"]],
  ["/files/.json", "/files/{id}", [".json"]],
  ["/a1c2e", "/a{b}c{d}e", ["1", "2"]],
  ["/ace", null, []],
  ["/maps/x.json", "/maps/{a}.json", ["x"]],
  ["/maps/x.meta.json", "/maps/{a}.meta.json", ["x"]],
  ["/tables/x.json", "/tables/{a}.json", ["x"]],
  ["/tables/x.meta.json", "/tables/{a}.meta.json", ["x"]],
])("%s matches %s", (path, template, values) => {
  const route = router.find(path);
  expect(route?.operations.get("GET")?.path ?? null).toBe(template);
  expect(route?.values ?? []).toEqual(values);
});
