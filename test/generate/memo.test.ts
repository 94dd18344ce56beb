import { expect, test } from "vitest";
import { Memo } from "../../generator/dist/model/memory/memo.js";

test("drops the results that the last run without errors didn't use", () => {
  const memo = new Memo<number>();
  memo.keep("a", ["x"], 1);
  memo.keep("b", ["y"], 2);
  memo.endRun(true);
  memo.endRun(false);
  expect([memo.find("a", ["x"]), memo.find("a", ["other"])]).toEqual([1, null]);
  memo.endRun(true);
  expect([memo.find("a", ["x"]), memo.find("b", ["y"])]).toEqual([1, null]);
});

test("keeps an inner result as long as a result that was computed from it", () => {
  const inner = new Memo<string>();
  const outer = new Memo<string>(inner);
  /** Ends with the names of the inner results that were computed. */
  const run = (inputs: Readonly<Record<string, string>>): readonly string[] => {
    const computed: string[] = [];
    const compute = (name: string): string => {
      computed.push(name);
      return name.toUpperCase();
    };
    for (const [name, input] of Object.entries(inputs)) {
      if (outer.find(name, [input]) !== null) continue;
      outer.keep(
        name,
        [input],
        [`${name}1`, "shared"].map((each) => inner.reuse(each, [], () => compute(each))).join(""),
      );
    }
    for (const memo of [outer, inner]) memo.endRun(true);
    return computed;
  };
  expect(run({ a: "x", b: "x" })).toEqual(["a1", "shared", "b1"]);
  expect(run({ a: "x", b: "x" })).toEqual([]);
  expect(run({ a: "x", b: "y" })).toEqual([]);
  expect(run({ a: "z", b: "y" })).toEqual([]);
  expect(run({ b: "y" })).toEqual([]);
  expect(run({ a: "z", b: "w" })).toEqual(["a1"]);
});
