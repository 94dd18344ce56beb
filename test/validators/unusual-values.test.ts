import type { StandardSchemaV1 } from "@standard-schema/spec";
import { expect, test } from "vitest";
import { accepts, libraries, linked } from "./judge-with.js";

/** Returns the validator of a library. The names in `definitions` are the references to them. */
function validatorOf(library: string, schema: object, definitions = {}): StandardSchemaV1 {
  const create = libraries[library];
  if (create === undefined) throw new Error(`There is no library ${library}.`);
  return create(linked(schema, definitions));
}

test.each(["zod", "valibot"])("a validator of %s doesn't throw for values that aren't JSON", (library) => {
  const bounds = validatorOf(library, { allOf: [{ minimum: 1 }, { maximum: 3 }] });
  const object = validatorOf(library, { allOf: [{ maxProperties: 1 }, { properties: { a: { type: "string" } } }] });
  for (const value of [NaN, new Map(), new Date(NaN)])
    for (const schema of [bounds, object]) expect(() => accepts(schema, value)).not.toThrow();
  expect([2, 4].map((value) => accepts(bounds, value))).toEqual([true, false]);
  expect([{ a: "x" }, { a: 1 }].map((value) => accepts(object, value))).toEqual([true, false]);
});

test.each(["zod", "valibot"])("a validator of %s accepts no long integer as a multiple of 0", (library) => {
  const schema = validatorOf(library, { type: "integer", convert: "int64", multipleOf: 0 });
  expect(accepts(schema, 4n)).toBe(false);
});

test.each(["zod", "valibot"])("a validator of %s reports the path of each null", (library) => {
  const text = { $ref: "#/text" };
  const schema = validatorOf(
    library,
    { not: { required: ["c"] }, properties: { a: text, b: text } },
    { "#/text": { type: "string" } },
  );
  const result = schema["~standard"].validate({ a: null, b: null });
  if (result instanceof Promise) throw new Error("The validator is asynchronous.");
  const names = result.issues?.map(({ path = [] }) => path.map((part) => (typeof part === "object" ? part.key : part)));
  expect(names).toEqual([["a"], ["b"]]);
});
