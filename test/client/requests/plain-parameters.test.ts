import { expect, it } from "vitest";
import { compileParameter } from "../../../runtime/client/dist/serialize/parameters/compile-parameter.js";
import { plainParameter } from "../../../runtime/client/dist/serialize/parameters/plain-parameter.js";

const values: readonly unknown[] = [
  "a b/c",
  "",
  7,
  9007199254740993n,
  false,
  new Date(0),
  "\uD800",
  ["a", "b,c", 3],
  [],
  [null, undefined, "x"],
  { "a&b": "c d", e: 5, f: null },
  {},
  { list: ["x y", 2], nested: { deep: true } },
];

it.each(["path", "query", "header", "cookie"] as const)(
  "a parameter in the default style of a %s is serialized as by the code for all styles",
  (location) => {
    for (const parameter of ["n m", "__proto__", { name: "sort[]", as: "sort" }]) {
      const [plain, full] = [plainParameter(parameter, location), compileParameter(parameter, location)];
      expect({ ...plain, write: null }).toEqual({ ...full, write: null });
      expect(values.map((value) => plain.write(value))).toEqual(values.map((value) => full.write(value)));
    }
  },
);
