import { expect, test } from "vitest";
import { sample, type SampleOptions } from "../../../runtime/mock/dist/data/sample/sample.js";

const options: SampleOptions = {
  schemas: {},
  seed: "1",
  direction: "response",
  fill: "all",
  now: "2025-01-01T00:00:00Z",
};
const impossible = { type: "string", pattern: "^a$b" };

test("an optional property without any valid value is omitted", () => {
  const sealed = { type: "object", additionalProperties: false, required: ["id"] };
  const properties = {
    id: { type: "integer", default: 3 },
    text: impossible,
    inner: sealed,
    list: { type: "array", items: impossible },
  };
  expect(sample({ type: "object", properties }, undefined, options)).toEqual({ id: 3, list: [] });
  const deep = { type: "object", properties: { outer: { type: "object", required: ["text"], properties } } };
  expect(sample(deep, undefined, options)).toEqual({});
});

test("a branch without any valid value is skipped if another has one", () => {
  const choice = { anyOf: [impossible, { type: "integer", default: 7 }] };
  expect(sample({ type: "object", properties: { choice } }, undefined, options)).toEqual({ choice: 7 });
});

test("password patterns and lengths of instants are satisfied", () => {
  const pattern = "^(?=.*[a-z])(?=.*[A-Z])(?=.*[!@#])[a-zA-Z\\d!@#]{12,40}$";
  expect(sample({ type: "string", pattern }, undefined, options)).toMatch(new RegExp(pattern));
  expect(sample({ type: "string", format: "date-time", minLength: 24 }, undefined, options)).toMatch(/:\d\d\.000Z$/);
});
