import { expect, test } from "vitest";
import { createFixtures } from "../../../runtime/mock/dist/fixtures/create-fixtures.js";
import type { MockSchema } from "../../../runtime/mock/dist/tables/tables.js";

const create = createFixtures({ schemas: {}, now: "2025-01-01T00:00:00Z" });

test("a change of a value has no effect on later values", () => {
  const schema: MockSchema = {
    type: "object",
    properties: { roles: { type: "array", items: { type: "string" }, default: ["a"], example: ["a"] } },
    required: ["roles"],
  };
  const example = { roles: ["b"] };
  for (const table of [{ example }, {}]) {
    const fixture = create<{ roles: string[] }>({ name: "User", schema, direction: "response", ...table });
    const first = fixture();
    const expected = structuredClone(first);
    first.roles.push("c");
    expect(fixture()).toEqual(expected);
  }
  expect(example).toEqual({ roles: ["b"] });
});

test("the values of a list have different ids if the schema allows it", () => {
  const schema: MockSchema = {
    type: "object",
    properties: { id: { type: "integer", minimum: 1, maximum: 20 } },
    required: ["id"],
  };
  const fixture = create<{ id: number }>({ name: "User", schema, direction: "response" });
  for (let seed = 1; seed <= 50; seed++)
    expect(new Set(fixture.list(8, {}, { seed }).map(({ id }) => id)).size).toBe(8);
  expect(fixture.list(3, { id: 1 })).toEqual([{ id: 1 }, { id: 1 }, { id: 1 }]);
});

test("the files of a multipart body are blobs, which overrides replace", async () => {
  const text = { type: "string" };
  const schema: MockSchema = {
    type: "object",
    properties: {
      title: text,
      file: { ...text, format: "binary" },
      pages: { type: "array", minItems: 1, items: text },
    },
    required: ["title", "file", "pages"],
  };
  const fixture = create<{ title: string; file: Blob; pages: Blob[] }>({
    name: "upload body",
    schema,
    direction: "request",
    files: ["file", "pages"],
  });
  const { title, file, pages } = fixture();
  expect(typeof title).toBe("string");
  expect([file, ...pages].every((each) => each instanceof Blob && each.size > 0)).toBe(true);
  const own = new Blob(["own"]);
  expect(await fixture({ file: own }).file.text()).toBe("own");
});
