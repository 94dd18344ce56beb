import { describe, expect, it } from "vitest";
import { isPartOf } from "../../../runtime/client/dist/pages/is-part-of.js";

const earlier = [{ id: "a" }, { id: "b" }, { id: "c" }];

describe("a page", () => {
  it("is part of an earlier page if all its items are on it", () => {
    expect(isPartOf(earlier, [{ id: "b" }])).toBe(true);
    expect(isPartOf(earlier, [{ id: "b" }, { id: "a" }])).toBe(true);
    expect(isPartOf(earlier, [{ id: "b" }, { id: "d" }])).toBe(false);
  });

  it("is not part of another one if it is empty, has more items, or has items without an id", () => {
    expect(isPartOf(earlier, [])).toBe(false);
    expect(isPartOf([{ id: "a" }], [{ id: "a" }, { id: "a" }])).toBe(false);
    expect(isPartOf([...earlier, { label: "d" }], [{ id: "a" }])).toBe(false);
    expect(isPartOf(earlier, [{ id: "a" }, { label: "d" }])).toBe(false);
    expect(isPartOf(["a"], ["a"])).toBe(false);
    expect(isPartOf([null], [null])).toBe(false);
  });

  it.each(["id", "bookId", "book_id", "book-id", "bookID"])("can have items with the id %s", (name) => {
    expect(isPartOf([{ [name]: 1 }], [{ [name]: 1 }])).toBe(true);
  });

  it.each(["paid", "identity", "idle"])("has items without an id if they only have %s", (name) => {
    expect(isPartOf([{ [name]: 1 }], [{ [name]: 1 }])).toBe(false);
  });
});
