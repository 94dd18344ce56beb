import { describe, expect, it, test } from "vitest";
import { Router } from "../../../runtime/mock/dist/routing/router.js";

const routerOf = (...paths: readonly string[]) => new Router(paths.map((path) => ({ method: "GET", path })));

const router = routerOf(
  ...["/points/{x},{y}", "/files/{id}.{format}", "/files/{id}", "/files/{id}:copy", "/a{b}c{d}e"],
  ...["/maps/{a}.json", "/maps/{a}.meta.json", "/tables/{a}.meta.json", "/tables/{a}.json"],
  ...["/", "/keys", "/keys/{key}/rotations", "/keys/all", "/keys/{key}", "/files/{id}.{format}/raw", "/files/{id}/log"],
);

test.each([
  ["/points/1,2", "/points/{x},{y}", ["1", "2"]],
  ["/points/1,2,3", "/points/{x},{y}", ["1", "2,3"]],
  ["/points/1", null, []],
  ["/points/,2", null, []],
  ["/points/1,", null, []],
  ["/files/f.json", "/files/{id}.{format}", ["f", "json"]],
  ["/files/f:copy", "/files/{id}:copy", ["f"]],
  ["/files/f", "/files/{id}", ["f"]],
  ["/files/.json", "/files/{id}", [".json"]],
  ["/a1c2e", "/a{b}c{d}e", ["1", "2"]],
  ["/b1c2e", null, []],
  ["/a1c2", null, []],
  ["/ace", null, []],
  ["/maps/x.json", "/maps/{a}.json", ["x"]],
  ["/maps/x.meta.json", "/maps/{a}.meta.json", ["x"]],
  ["/tables/x.json", "/tables/{a}.json", ["x"]],
  ["/tables/x.meta.json", "/tables/{a}.meta.json", ["x"]],
  ["/", "/", []],
  ["/keys", "/keys", []],
  ["/keys/k", "/keys/{key}", ["k"]],
  ["/keys/k%2Fm", "/keys/{key}", ["k%2Fm"]],
  ["/keys/k/rotations", "/keys/{key}/rotations", ["k"]],
  ["/keys/k/rotations/r", null, []],
  ["/points", null, []],
  ["/nothing", null, []],
])("%s matches %s", (path, template, values) => {
  const route = router.find(path);
  expect(route?.operations.get("GET")?.path ?? null).toBe(template);
  expect(route?.values ?? []).toEqual(values);
});

test.each(["/keys/", "//keys", "/keys//k", "/keys/k/"])("%s matches in spite of its additional slashes", (path) => {
  expect(router.find(path)).not.toBeNull();
});

test.each([
  ["/files/f%3Acopy", "/files/{id}", ["f%3Acopy"]],
  ["/%6Beys/k", "/keys/{key}", ["k"]],
  ["/keys/%61ll", "/keys/all", []],
  ["/keys/%zz", "/keys/{key}", ["%zz"]],
])("%s with encoded characters matches %s", (path, template, values) => {
  const route = router.find(path);
  expect([route?.operations.get("GET")?.path, route?.values]).toEqual([template, values]);
});

describe("a path whose beginning matches several templates", () => {
  it("prefers literal text, but falls back to a parameter if the rest doesn't match", () => {
    expect(router.find("/keys/all")?.operations.get("GET")?.path).toBe("/keys/all");
    const route = router.find("/keys/all/rotations");
    expect([route?.operations.get("GET")?.path, route?.values]).toEqual(["/keys/{key}/rotations", ["all"]]);
  });

  it("has only the values of the template that matches", () => {
    expect(router.find("/files/f.json/raw")?.values).toEqual(["f", "json"]);
    expect(router.find("/files/f.json/log")?.values).toEqual(["f.json"]);
  });

  it("tries segments with more literal text first, in any order of the templates", () => {
    for (const paths of [
      ["/{a}.json", "/{a}.meta.json", "/x{a}.meta.json"],
      ["/x{a}.meta.json", "/{a}.meta.json", "/{a}.json"],
    ]) {
      expect(
        routerOf(...paths)
          .find("/xy.meta.json")
          ?.operations.get("GET")?.path,
      ).toBe("/x{a}.meta.json");
    }
  });
});

describe("operations with the same path", () => {
  const methods = new Router([
    { method: "GET", path: "/keys/{id}", name: "first" },
    { method: "PUT", path: "/keys/{key}", name: "put" },
    { method: "GET", path: "/keys/{key}", name: "second" },
    { method: "GET", path: "/keys/{name}", name: "third" },
    { method: "GET", path: "/logs/{id}.txt", name: "log" },
    { method: "DELETE", path: "/logs/{name}.txt", name: "delete" },
  ]);

  it("are found by method, whatever the names of their parameters", () => {
    const names = (path: string) => [...(methods.find(path)?.operations.values() ?? [])].map(({ name }) => name);
    expect(names("/keys/k")).toEqual(["first", "put"]);
    expect(names("/logs/l.txt")).toEqual(["log", "delete"]);
  });

  it("are candidates, in order, if they also have the same method", () => {
    const { candidates } = methods.find("/keys/k") ?? {};
    expect([...(candidates?.keys() ?? [])]).toEqual(["GET"]);
    expect(candidates?.get("GET")?.map(({ name }) => name)).toEqual(["first", "second", "third"]);
    expect(methods.find("/logs/l.txt")?.candidates.size).toBe(0);
  });
});
