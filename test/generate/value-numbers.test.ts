import { expect, test } from "vitest";
import { ValueNumbers } from "../../generator/dist/model/memory/value-numbers.js";

test("values have the same number if and only if their JSON is the same, also in later runs", () => {
  const numbers = new ValueNumbers();
  const kept = { name: "kept" };
  const first = numbers.of(kept);
  const dropped = numbers.of({ name: "dropped" });
  expect(numbers.of({ name: "kept" })).toBe(first);
  expect(dropped).not.toBe(first);
  numbers.endRun(true);

  expect(numbers.of({ name: "kept" })).toBe(first);
  numbers.endRun(true);

  const again = numbers.of({ name: "dropped" });
  expect([first, dropped]).not.toContain(again);
  expect(numbers.of(kept)).toBe(first);
});

test("an object that outlives its number has the number of later values with the same JSON", () => {
  const numbers = new ValueNumbers();
  const object = { name: "a" };
  numbers.of(object);
  numbers.endRun(true);
  numbers.of({ name: "b" });
  numbers.endRun(true);

  const number = numbers.of({ name: "a" });
  expect(numbers.of(object)).toBe(number);
});

test("values with the same JSON in the same place are one object, also in later runs", () => {
  const numbers = new ValueNumbers();
  const first = { name: "a" };
  expect(numbers.share(first, "here")).toBe(first);
  const other = { name: "a" };
  expect(numbers.share(other, "there")).toBe(other);
  numbers.endRun(true);
  expect(numbers.share({ name: "a" }, "here")).toBe(first);
  expect(numbers.share({ name: "a" }, "there")).toBe(other);
  numbers.endRun(true);
  numbers.share({ name: "b" }, "here");
  numbers.endRun(true);

  const again = { name: "a" };
  expect(numbers.share(again, "here")).toBe(again);
});
