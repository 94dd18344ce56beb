import { expect, test } from "vitest";
import { compareSchemas } from "../compare.js";

const order = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });

test("a wrapper around a schema that has an allOf itself is not a change", async () => {
  const { named } = {
    named: {
      Base: { type: "object", properties: { id: { type: "string", readOnly: true, default: "a" } }, required: ["id"] },
      Pet: { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { name: { type: "string" } } }] },
    },
  };
  const components = [named, named] as const;
  const [base, pet] = [{ $ref: "#/components/schemas/Base" }, { $ref: "#/components/schemas/Pet" }];
  for (const [one, other] of [
    [pet, { allOf: [pet] }],
    [named.Pet, { allOf: [named.Pet] }],
    [{ allOf: [base], default: {}, readOnly: true }, { allOf: [{ allOf: [base], default: {}, readOnly: true }] }],
  ] as const) {
    const [before, after] = [order({ pet: one }), order({ pet: other })];
    expect(await compareSchemas(before, after, components)).toEqual([]);
    expect(await compareSchemas(after, before, components)).toEqual([]);
  }
  expect(
    await compareSchemas(order({ pet }), order({ pet: { allOf: [pet, { required: ["name"] }] } }), components),
  ).not.toEqual([]);
});

test("the order of the members of a union is not a change, even if a value may match several of them", async () => {
  const [cat, dog] = [order({ name: { type: "string" }, lives: {} }), order({ name: { type: "string" }, bark: {} })];
  const boxed = order({ pet: { oneOf: [dog, cat] }, note: {} });
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const [before, after] = [
      [order({ pet: { oneOf: [cat, dog] }, note: {} }), cat],
      [cat, boxed],
    ].map((list) => order({ pet: { [key]: list } })) as [object, object];
    expect(await compareSchemas(before, after), key).toEqual([]);
  }
});

test("null beside a union, and null in the union, are the same if no member allows null", async () => {
  const [cat, dog] = [order({ name: { type: "string" } }), order({ bark: { type: "string" } })];
  const none = { type: "null" };
  const [inside, beside] = [{ oneOf: [cat, dog, none] }, { anyOf: [{ oneOf: [dog, cat] }, none] }];
  expect(await compareSchemas(order({ pet: inside }), order({ pet: beside }))).toEqual([]);
  expect(await compareSchemas(order({ pet: beside }), order({ pet: inside }))).toEqual([]);
  // A second member allows null, so null matches two members of the first union.
  const nullable = { ...cat, type: ["object", "null"] };
  expect(
    await compareSchemas(
      order({ pet: { oneOf: [nullable, dog, none] } }),
      order({ pet: { anyOf: [{ oneOf: [nullable, dog] }, none] } }),
    ),
  ).not.toEqual([]);
});

test("undeclared properties that a wrapped schema allows are still unrestricted", async () => {
  const [plain, wrapped] = [
    order({}, { additionalProperties: {} }),
    order({}, { additionalProperties: { allOf: [{}] } }),
  ];
  expect(await compareSchemas(plain, wrapped)).toEqual([]);
  expect(await compareSchemas(wrapped, plain)).toEqual([]);
});

test("null that matches both members of a oneOf is not allowed", async () => {
  const nullable = { type: ["string", "null"] };
  const found = await compareSchemas(
    order({ note: { oneOf: [nullable, { type: "null" }] } }),
    order({ note: nullable }),
  );
  expect(found.filter((text) => text.includes("breaking"))).not.toEqual([]);
});

test("a nullable oneOf allows null, although its members are nullable", async () => {
  const [text, count] = ["string", "integer"].map((type) => ({ type, nullable: true }));
  const before = order({ note: { nullable: true, oneOf: [text, count] } });
  const after = order({ note: { anyOf: [{ type: ["string", "integer"] }, { type: "null" }] } });
  const found = [...(await compareSchemas(before, after)), ...(await compareSchemas(after, before))];
  expect(found.filter((each) => / (?:breaking|risky) (?:safe|risky|breaking)/.test(each))).toEqual([]);

  const member = order({ note: { nullable: true, oneOf: [text, { type: "integer" }] } });
  const none = order({ note: { nullable: true, oneOf: [{ type: "string" }, { type: "integer" }] } });
  expect(await compareSchemas(member, none)).toEqual([]);
});

test("a nullable union is the same in both forms, even if its members contain themselves", async () => {
  const account = { type: "object", properties: { parent: { $ref: "#/components/schemas/Account" } } };
  const [id, reference, none] = [{ type: "string" }, { $ref: "#/components/schemas/Account" }, { type: "null" }];
  const [flat, nested] = [{ anyOf: [id, reference, none] }, { anyOf: [{ anyOf: [id, reference] }, none] }].map(
    (owner) => order({ owner }, { required: ["owner"] }),
  ) as [object, object];
  const components = (owner: object): object => ({
    Account: { ...account, properties: { ...account.properties, owner } },
  });
  const [single, union] = [{ anyOf: [reference, none] }, { anyOf: [{ anyOf: [reference], "x-note": 1 }, none] }].map(
    (owner) => order({ owner }),
  ) as [object, object];
  for (const [one, other] of [
    [flat, nested],
    [nested, flat],
    [single, union],
    [union, single],
  ] as const)
    expect(await compareSchemas(one, other, [components(one), components(other)])).toEqual([]);

  const longer = order({ owner: { anyOf: [{ anyOf: [{ ...id, maxLength: 5 }, reference] }, none] } });
  const shorter = order({ owner: { anyOf: [{ ...id, maxLength: 3 }, reference, none] } });
  const found = await compareSchemas(longer, shorter, [components(longer), components(longer)]);
  expect(found.map((each) => each.split(" ")[0])).toContain("request-property-max-length-decreased");
});
