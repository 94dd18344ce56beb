import { expect, test } from "vitest";
import { Memo } from "../../generator/dist/model/memory/memo.js";

test("keeps its results after a run that used none of them, and drops those that only other runs used", () => {
  const memo = new Memo<number>();
  memo.keep("a", ["x"], 1);
  memo.keep("b", ["y"], 2);
  memo.endRun(true);
  memo.endRun(true);
  expect([memo.find("a", ["x"]), memo.find("a", ["other"])]).toEqual([1, null]);
  memo.endRun(true);
  expect([memo.find("a", ["x"]), memo.find("b", ["y"])]).toEqual([1, null]);
});
