import { expect, it } from "vitest";
import { flatten } from "../../runtime/mock/dist/data/schema/flatten.js";
import { lazy } from "../../runtime/mock/dist/tables/lazy.js";

it("calls each getter once, when its member is first read", () => {
  const calls: string[] = [];
  const members = lazy({
    plain: 1,
    get list() {
      calls.push("list");
      return [];
    },
    get ["__proto__"]() {
      calls.push("__proto__");
      return {};
    },
  });
  expect(Object.keys(members)).toEqual(["plain", "list", "__proto__"]);
  expect(calls).toEqual([]);
  expect(members.list).toBe(members.list);
  expect({ ...members }.list).toBe(members.list);
  expect(calls).toEqual(["list", "__proto__"]);
  expect(Object.getPrototypeOf(members)).toBe(Object.prototype);
});

it("recognizes a named schema that is evaluated after the first schema was flattened", () => {
  const schemas = lazy({
    get Pet() {
      return { type: "object" };
    },
    get Cat() {
      return { allOf: [{ $ref: "Pet" }] };
    },
  });
  expect(flatten({ type: "string" }, schemas).names).toEqual([]);
  expect(Object.getOwnPropertyDescriptor(schemas, "Cat")).toHaveProperty("get");
  expect(flatten(schemas.Cat, schemas).names).toEqual(["Cat", "Pet"]);
});
