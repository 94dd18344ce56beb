import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParameterDescriptor, ParameterStyle } from "../../runtime/client/dist/call/descriptor.js";
import { formQueryWriter, jsonQueryWriter } from "../../runtime/client/dist/codegen/v1.js";
import { compileParameter } from "../../runtime/client/dist/serialize/parameters/compile-parameter.js";
import type { ParameterLocation } from "../../runtime/client/dist/serialize/parameters/parameter.js";
import type { Json } from "../../runtime/mock/dist/json.js";
import type { MockSchema, ParameterTable } from "../../runtime/mock/dist/tables/tables.js";
import { decodeComponent } from "../../runtime/mock/dist/validate/parameters/decode-component.js";
import { parsePairs } from "../../runtime/mock/dist/validate/parameters/parse-pairs.js";
import { readParameter } from "../../runtime/mock/dist/validate/parameters/read-parameter.js";
import { parseQuery } from "../../runtime/mock/dist/validate/parameters/parse-query.js";

interface Serialization {
  readonly in: ParameterLocation;
  readonly style: ParameterStyle;
  readonly explode: boolean;
}

const name = "color";

/** Serializes a value as the client does. */
function write(
  { in: location, style, explode }: Serialization,
  value: unknown,
  more: Partial<ParameterDescriptor> = {},
): string {
  return compileParameter({ name, style, explode, ...more }, location).write(value);
}

/** Deserializes a parameter as the mock does. */
function read(
  serialization: Serialization & { readonly content?: string },
  schema: MockSchema,
  text: string,
): Json | undefined {
  const { in: location, style, explode, content = null } = serialization;
  const table: ParameterTable = { name, in: location, style, explode, content, schema, isRequired: false };
  const serialized = {
    path: new Map([[name, text]]),
    query: parseQuery(`?${text}`),
    cookies: parsePairs(text, ";", decodeComponent),
    header: () => text,
  };
  return readParameter(table, serialized, {})[0];
}

const text = { type: "string" } as const;
const list = { type: "array", items: text } as const;
const object = {
  type: "object",
  properties: { R: { type: "integer" }, G: { type: "integer" }, B: { type: "integer" } },
} as const;
const colors = ["blue", "black", "brown"];
const rgb = { R: 100, G: 200, B: 150 };

/** The table "Style Examples" of OpenAPI 3.2, section 4.12.6; null if a combination isn't defined. */
const examples: readonly (readonly [
  ParameterLocation,
  ParameterStyle,
  boolean,
  string | null,
  string | null,
  string | null,
])[] = [
  ["path", "matrix", false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  ["path", "matrix", true, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
  ["path", "label", false, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  ["path", "label", true, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  ["path", "simple", false, "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["path", "simple", true, "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["header", "simple", false, "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["header", "simple", true, "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["query", "form", false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  ["query", "form", true, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
  ["query", "spaceDelimited", false, null, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
  ["query", "pipeDelimited", false, null, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
  ["query", "deepObject", true, null, null, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  ["cookie", "form", false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  ["cookie", "cookie", false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  ["cookie", "cookie", true, "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"],
];

describe("the client writes and the mock reads the specification's examples", () => {
  it.each(examples)("in %s, style %s, explode %s", (location, style, explode, ...serialized) => {
    const serialization = { in: location, style, explode };
    for (const [index, expected] of serialized.entries()) {
      if (expected === null) continue;
      const value = ["blue", colors, rgb][index];
      expect(write(serialization, value)).toBe(expected);
      expect(read(serialization, [text, list, object][index] ?? true, expected)).toEqual(value);
    }
  });
});

const serializations = examples.map(([location, style, explode]): Serialization => ({ in: location, style, explode }));
const anyText = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .map((each) => each.replace(/\p{Surrogate}/gu, "x"));
/** Strings without spaces and delimiters, which headers and unencoded cookies can't escape. */
const plainText = fc.stringMatching(/^[!#-+\-.:<>-~]{1,12}$/);

/** Strings that don't contain the delimiter of the style. */
function textsOf({ in: location, style }: Serialization): fc.Arbitrary<string> {
  if (location === "header" || style === "cookie") return plainText;
  const delimiter = { label: ".", spaceDelimited: " ", pipeDelimited: "|" }[style as string];
  return delimiter === undefined ? anyText : anyText.map((each) => each.replaceAll(delimiter, "x"));
}

describe("the mock reads every value that the client writes", () => {
  it.each(serializations.filter(({ style }) => !/Delimited|deepObject/.test(style)))(
    "a string with %o",
    (serialization) => {
      fc.assert(
        fc.property(textsOf(serialization), (value) => {
          expect(read(serialization, text, write(serialization, value))).toBe(value);
        }),
      );
    },
  );

  it.each(serializations.filter(({ style }) => style !== "deepObject"))(
    "a list of strings with %o",
    (serialization) => {
      fc.assert(
        fc.property(fc.array(textsOf(serialization), { minLength: 1, maxLength: 4 }), (values) => {
          expect(read(serialization, list, write(serialization, values))).toEqual(values);
        }),
      );
    },
  );

  it.each(serializations)("an object of scalars with %o", (serialization) => {
    const schema = {
      type: "object",
      properties: { R: text, "g ü": { type: "number" }, B: { type: "boolean" } },
    } as const;
    const isPlain = serialization.in === "header" || serialization.style === "cookie";
    const key = isPlain || serialization.style === "spaceDelimited" ? "G" : "g ü";
    const withKey = { ...schema, properties: { ...schema.properties, [key]: { type: "number" } } };
    const number = fc.integer({ min: -1000, max: 1000 });
    const values = fc.record({ R: textsOf(serialization), [key]: number, B: fc.boolean() });
    fc.assert(
      fc.property(values, (value) => {
        expect(read(serialization, withKey, write(serialization, value))).toEqual(value);
      }),
    );
  });

  it("nested objects in style deepObject", () => {
    const serialization = { in: "query", style: "deepObject", explode: true } as const;
    const schema = {
      type: "object",
      properties: {
        created: { type: "object", properties: { gte: { type: "integer" } } },
        roles: { type: "array", items: text },
        items: { type: "array", items: { type: "object", properties: { price: text } } },
      },
    };
    const value = fc.record({
      created: fc.record({ gte: fc.nat() }),
      roles: fc.array(anyText, { minLength: 1 }),
      items: fc.array(fc.record({ price: anyText }), { minLength: 1 }),
    });
    fc.assert(
      fc.property(value, (each) => {
        expect(read(serialization, schema, write(serialization, each))).toEqual(each);
      }),
    );
  });

  it("JSON in a query, a path and a cookie", () => {
    const value = fc.jsonValue().map((each): unknown => JSON.parse(JSON.stringify(each)));
    const content = "application/json";
    for (const location of ["query", "path", "cookie"] as const) {
      const serialization = { in: location, style: "simple", explode: false, content } as const;
      fc.assert(
        fc.property(value, (each) => {
          expect(read(serialization, true, write(serialization, each, { content }))).toEqual(each);
        }),
      );
    }
  });

  it("plain text as content", () => {
    const serialization = { in: "query", style: "form", explode: true, content: "text/plain" } as const;
    fc.assert(
      fc.property(
        anyText,
        (each) => read(serialization, text, write(serialization, each, { content: "text/plain" })) === each,
      ),
    );
  });

  it("a whole query as a form or as JSON", () => {
    const table = { name: "q", in: "querystring", style: "form", explode: true, isRequired: false } as const;
    const serialized = { path: new Map<string, string>(), cookies: [], header: () => null };
    const schema = { type: "object", properties: { a: { type: "integer" }, b: list, c: object } } as const;
    const value = fc.record({ a: fc.nat(), b: fc.array(anyText, { minLength: 1 }), c: fc.constant(rgb) });
    const readWhole = (queryText: string, content: string): Json | undefined =>
      readParameter({ ...table, content, schema }, { ...serialized, query: parseQuery(`?${queryText}`) }, {})[0];
    fc.assert(
      fc.property(value, (each) => {
        const form = compileParameter({ name: "q", write: formQueryWriter }, "query").write(each);
        expect(readWhole(form, "application/x-www-form-urlencoded")).toEqual(each);
        const json = compileParameter({ name: "q", write: jsonQueryWriter }, "query").write(each);
        expect(readWhole(json, "application/json")).toEqual(each);
      }),
    );
  });
});

describe("the mock reads what other clients write", () => {
  const serialization = { in: "query", style: "form", explode: false } as const;

  it.each<readonly [string, MockSchema, Json]>([
    ["color=1%2C2", { type: "array", items: { type: "integer" } }, [1, 2]],
    ["color=a%2Cb", { type: "array", items: { type: "string", enum: ["a", "b"] } }, ["a", "b"]],
    ["color=a%2Cb", list, ["a,b"]],
    ["color=", list, []],
    ['color={"a":1},{"a":2}', { type: "array", items: { type: "object" } }, [{ a: 1 }, { a: 2 }]],
    ['color=[{"a":1}]', { type: "array", items: { type: "object" } }, [{ a: 1 }]],
  ])("%s with the schema %j is %j", (query, schema, value) => {
    expect(read(serialization, schema, query)).toEqual(value);
  });
});
