import { expect, test } from "vitest";
import { serializeParameter } from "../../generator/dist/openapi/serialize-parameter.js";
import type { Json } from "../../generator/dist/model/json.js";
import { compileParameter } from "../../runtime/client/dist/serialize/parameters/compile-parameter.js";

const name = "a b[]&";
const values: readonly Json[] = [
  "x,y|z %20/?\ud800",
  "",
  3,
  [],
  ["a,b", "c|d", "e.f /:"],
  {},
  { "k &[]": "a,b", list: ["x", "y"], empty: null },
];
const nested: Json = { created: { gte: 1 }, roles: ["a", "b"], items: [{ price: "1,2" }] };

test.each([
  ["path", "simple"],
  ["path", "label"],
  ["path", "matrix"],
  ["query", "form"],
  ["query", "spaceDelimited"],
  ["query", "pipeDelimited"],
  ["query", "deepObject"],
  ["header", "simple"],
  ["cookie", "form"],
  ["cookie", "cookie"],
] as const)("a parameter in the %s with the style %s is written as the client writes it", (place, style) => {
  const prefix = { path: "", query: "?", header: `${name}: `, cookie: "Cookie: " }[place];
  for (const explode of [true, false])
    for (const allowReserved of [true, false])
      for (const value of style === "deepObject" ? [...values, nested] : values) {
        const expected = compileParameter({ name, style, explode, allowReserved }, place).write(value);
        const parameter = { name, in: place, style, explode, allowReserved, content: null };
        expect(serializeParameter(parameter, value)).toBe(prefix + expected);
      }
});

test.each(["application/json", "text/plain"])(
  "a parameter with the content %s is written as the client writes it",
  (content) => {
    for (const place of ["path", "query", "cookie"] as const) {
      const parameter = { name, in: place, style: "form", explode: true, allowReserved: false, content } as const;
      const expected = compileParameter({ name, content }, place).write("a&b");
      expect(serializeParameter(parameter, "a&b").replace(/^(?:\?|Cookie: )/, "")).toBe(expected);
    }
  },
);

test("a parameter that is the whole query string has no name", () => {
  const parameter = { name, in: "querystring", style: "form", explode: true, allowReserved: false } as const;
  const value = { "a&": ["1", "2"] };
  expect(serializeParameter({ ...parameter, content: "application/x-www-form-urlencoded" }, value)).toBe(
    "?a%26=1&a%26=2",
  );
  expect(serializeParameter({ ...parameter, content: "application/json" }, value)).toBe(
    "?%7B%22a%26%22%3A%5B%221%22%2C%222%22%5D%7D",
  );
});
