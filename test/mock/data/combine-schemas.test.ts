import { expect, test } from "vitest";
import { combineSchemas, membersOf } from "../../../runtime/mock/dist/data/schema/combine-schemas.js";

const book = { $ref: "Book" };
const page = { $ref: "Page" };
const short = { maxLength: 3 };

test("two schemas are combined with allOf", () => {
  expect(combineSchemas(book, short)).toEqual({ allOf: [book, short] });
  expect(combineSchemas(null, book)).toBe(book);
  expect(combineSchemas(true, book)).toBe(book);
  expect(combineSchemas(false, book)).toBe(false);
});

test("a schema that is already required is not added again, however often schemas are combined", () => {
  const combined = combineSchemas(combineSchemas(book, page), combineSchemas({ $ref: "Page" }, short));
  expect(combined).toEqual({ allOf: [book, page, short] });
  expect(membersOf(combined ?? true)).toHaveLength(3);
  expect(combineSchemas(combined, combined === null ? null : { $ref: "Book" })).toEqual(combined);
  expect(combineSchemas(book, { $ref: "Book" })).toEqual(book);
});
