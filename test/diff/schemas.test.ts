import { expect, test } from "vitest";
import { compareSchemas } from "./compare.js";

const order = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });

test("a new value of an enum breaks readers, and a removed one breaks senders", async () => {
  expect(
    await compareSchemas(
      order({ status: { type: "string", enum: ["a", "b"] } }),
      order({ status: { type: "string", enum: ["a", "c"] } }),
    ),
  ).toEqual([
    'request-property-enum-value-removed breaking breaking "b"',
    'response-property-enum-value-added breaking breaking "c"',
    "response-property-enum-value-removed safe breaking",
    "request-property-enum-value-added safe risky",
  ]);
});

test("a property that callers don't know is safe to add, and breaks if they have to send it", async () => {
  const base = order({ id: { type: "string" } });
  expect(await compareSchemas(base, order({ id: { type: "string" }, note: { type: "string" } }))).toEqual([
    "new-optional-request-property safe safe",
    "response-optional-property-added safe safe",
  ]);
  expect(
    await compareSchemas(base, order({ id: { type: "string" }, note: { type: "string" } }, { required: ["note"] })),
  ).toEqual(["new-required-request-property breaking breaking {}", "response-required-property-added safe risky"]);
});

test("changes that a diff of keywords doesn't report are found, with a value that shows them", async () => {
  const cases: readonly (readonly [object, object])[] = [
    [order({}), order({}, { additionalProperties: false })],
    [
      { type: "array", items: { type: "string" } },
      { type: "array", items: { type: "string" }, uniqueItems: true },
    ],
    [order({ n: { type: "integer" } }), order({ n: { type: "integer", multipleOf: 5 } })],
    [order({ a: { type: "string" } }), order({ a: { type: "string" } }, { minProperties: 1 })],
    [
      order({ a: { type: "string" }, b: { type: "string" } }),
      order({ a: { type: "string" }, b: { type: "string" } }, { maxProperties: 1 }),
    ],
    [order({ s: { type: "string" } }), order({ s: { type: "string", not: { const: "a" } } })],
    [order({ a: { type: "string" } }), order({ a: { type: "string" } }, { required: ["undeclared"] })],
  ];
  const found = await Promise.all(cases.map(([base, revision]) => compareSchemas(base, revision)));
  expect(found.map((each) => each.filter((text) => text.split(" ").includes("breaking")))).toEqual([
    [
      'request-body-additional-properties-closed breaking breaking {"undeclared":null}',
      "response-body-additional-properties-closed safe breaking",
    ],
    ['request-body-unique-items-set breaking safe ["a","a"]'],
    ["request-property-multiple-of-set breaking safe 1"],
    ["request-body-min-properties-increased breaking safe {}"],
    ['request-body-max-properties-set breaking safe {"a":"a","b":"a"}'],
    ['request-property-not-added breaking safe "a"'],
    ["request-body-required-undeclared-property-added breaking risky {}"],
  ]);
});

test("documents that are written differently but mean the same have no differences", async () => {
  const schemas = { Size: { type: "integer", minimum: 5 } };
  const base = order({
    size: { $ref: "#/components/schemas/Size" },
    note: { type: ["string", "null"] },
    kind: { const: "a" },
    count: { type: "integer", minimum: 5 },
    owner: order({ a: { type: "string" }, b: { type: "string" } }, { required: ["a", "b"] }),
  });
  const revision = order({
    owner: {
      allOf: [
        order({ a: { type: "string" } }, { required: ["a"] }),
        order({ b: { type: "string" } }, { required: ["b"] }),
      ],
    },
    count: { exclusiveMinimum: 4, type: "integer" },
    kind: { enum: ["a"] },
    note: { anyOf: [{ type: "null" }, { type: "string" }] },
    size: { allOf: [{ minimum: 5, type: "integer" }] },
  });
  expect(await compareSchemas(base, revision, [schemas, schemas])).toEqual([]);
});

test("a schema that contains itself is compared once", async () => {
  const node = (name: object): object => ({ Node: order({ name, next: { $ref: "#/components/schemas/Node" } }) });
  const found = await compareSchemas({ $ref: "#/components/schemas/Node" }, { $ref: "#/components/schemas/Node" }, [
    node({ type: "string" }),
    node({ type: "string", maxLength: 3 }),
  ]);
  expect(found).toEqual(['request-property-max-length-set breaking safe "12345"']);
});

test("a new alternative of a union breaks readers only", async () => {
  const schemas = {
    Cat: order({ kind: { const: "cat" } }, { required: ["kind"] }),
    Fox: order({ kind: { const: "fox" } }, { required: ["kind"] }),
    Dog: order({ kind: { const: "dog" } }, { required: ["kind"] }),
  };
  const union = (...names: readonly string[]): object => ({
    oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
  });
  expect(
    await compareSchemas(order({ pet: union("Cat", "Fox") }), order({ pet: union("Cat", "Fox", "Dog") }), [
      schemas,
      schemas,
    ]),
  ).toEqual([
    'response-property-one-of-added breaking breaking {"kind":"dog"}',
    "request-property-one-of-added safe safe",
  ]);
});

test("a verdict that can't be proven says so", async () => {
  const found = await compareSchemas(
    order({ id: { type: "string", pattern: "^[a-z]{9}$" } }),
    order({ id: { type: "string", pattern: "^[a-z]{9}|b$" } }),
  );
  expect(found).toContain("request-property-pattern-changed risky safe");
});

test("changes that are harmless alone but break together are reported", async () => {
  const revision = { type: "string", if: { minLength: 2 }, then: { maxLength: 3 } };
  const found = await compareSchemas({ type: "string" }, revision);
  expect(found.filter((text) => text.includes("breaking"))).toEqual([
    'request-body-if-added breaking safe "12345"',
    'request-body-then-added breaking safe "12345"',
  ]);
});

test("a wider schema under not breaks senders, and under if it is unproven", async () => {
  const under = (keyword: string, maximum: number): object => order({ n: { type: "integer", [keyword]: { maximum } } });
  const verdictsOf = async (base: object, revision: object): Promise<readonly string[]> =>
    (await compareSchemas(base, revision)).filter((finding) => finding.startsWith("request-"));
  expect(await verdictsOf(under("not", 5), under("not", 10))).toEqual([
    "request-property-max-increased breaking safe 10",
  ]);
  expect(await verdictsOf(under("not", 10), under("not", 5))).toEqual(["request-property-max-decreased safe safe"]);
  const condition = (maximum: number): object =>
    order({ n: { type: "integer", if: { maximum }, then: { minimum: 0 } } });
  for (const [base, revision] of [
    [5, 10],
    [10, 5],
  ] as const) {
    const [finding = ""] = await verdictsOf(condition(base), condition(revision));
    expect(finding, finding).toMatch(/ risky safe/);
  }
});

test("more allowed items of contains break a list that limits them", async () => {
  const list = (maximum: number, more: object): object =>
    order({ list: { type: "array", items: { type: "integer" }, contains: { maximum }, ...more } });
  const [wider = ""] = (await compareSchemas(list(5, {}), list(10, {}))).filter((each) => each.startsWith("request-"));
  expect(wider).toMatch(/ safe safe/);
  const [limited = ""] = (await compareSchemas(list(5, { maxContains: 2 }), list(10, { maxContains: 2 }))).filter(
    (each) => each.startsWith("request-"),
  );
  expect(limited).toMatch(/ risky safe/);
});

test("a read-only schema that is wrapped in an allOf is still read-only", async () => {
  const components = { Id: { type: "string", readOnly: true } };
  const reference = { $ref: "#/components/schemas/Id" };
  const order = (id: object): object => ({ type: "object", properties: { id } });
  expect(await compareSchemas(order(reference), order({ allOf: [reference] }), [components, components])).toEqual([]);
});

test("a member of a union that is wrapped in an allOf is still the same member", async () => {
  const components = { Cat: { type: "object", properties: { lives: { type: "integer" } } }, Dog: { type: "object" } };
  const [cat, dog] = ["Cat", "Dog"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  for (const key of ["allOf", "anyOf", "oneOf"])
    expect(
      await compareSchemas({ [key]: [cat, dog] }, { [key]: [{ allOf: [{ allOf: [cat] }] }, dog] }, [
        components,
        components,
      ]),
    ).toEqual([]);
});

test("the only changed member without a name or title is one edit, even if a named member was added", async () => {
  const cat = { title: "Cat", type: "object", properties: { lives: { type: "integer" } } };
  const dog = { Dog: { type: "object", properties: { name: { type: "string" } }, required: ["name"] } };
  const found = await compareSchemas(
    { anyOf: [cat, { type: "string", maxLength: 5 }] },
    { anyOf: [cat, { type: "string", maxLength: 4 }, { $ref: "#/components/schemas/Dog" }] },
    [dog, dog],
  );
  expect(found.map((each) => each.split(" ")[0])).toEqual([
    "request-property-max-length-decreased",
    "request-body-any-of-added",
    "response-body-any-of-added",
  ]);
});

test("null that a union adds to an edited schema is one change, and the edit is another", async () => {
  const name = { type: "string", maxLength: 9 };
  const nullable = { anyOf: [{ type: "string", maxLength: 5 }, { type: "null" }] };
  const composed = { anyOf: [{ allOf: [{ type: "string" }, { maxLength: 5 }] }, { type: "null" }] };
  expect(await compareSchemas(order({ name }), order({ name: nullable }))).toEqual([
    'request-property-max-length-decreased breaking safe "aaaaaa"',
    "response-property-became-nullable breaking breaking null",
    "request-property-became-nullable safe safe",
  ]);
  const found = await compareSchemas(order({ name }), order({ name: composed }));
  expect(found.filter((each) => each.includes("null"))).toEqual([
    "response-property-became-nullable breaking breaking null",
    "request-property-became-nullable safe safe",
  ]);
  expect(found.filter((each) => each.includes("any-of"))).toEqual([]);
});

test("a type that became a union of types is one change, even if a member also allows null", async () => {
  const days = (schema: object): object => order({ days: schema });
  const union = { oneOf: [{ type: ["string", "null"] }, { type: "number" }] };
  expect(await compareSchemas(days({ type: "string" }), days(union))).toEqual([
    "response-property-list-of-types-widened breaking breaking null",
    "request-property-list-of-types-widened safe risky",
  ]);
});

test("a pattern that becomes .* changed in responses, and was generalized in requests", async () => {
  const name = (pattern: string): object => order({ name: { type: "string", pattern } });
  const found = await compareSchemas(name("^a"), name(".*"));
  expect(found.map((each) => each.split(" ")[0])).toEqual([
    "response-property-pattern-changed",
    "request-property-pattern-generalized",
  ]);
});
