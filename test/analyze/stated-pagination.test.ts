import { describe, expect, it } from "vitest";
import { inputAt } from "../../generator/dist/analyze/pagination/evidence/input-at.js";
import type { RequestInput } from "../../generator/dist/analyze/pagination/evidence/request-input.js";
import { schemaFacts } from "../../generator/dist/analyze/pagination/evidence/schema-facts.js";
import { combineStatements } from "../../generator/dist/analyze/pagination/statements/combine-statements.js";
import { hasEffect } from "../../generator/dist/analyze/pagination/statements/has-effect.js";
import type { PageStep } from "../../generator/dist/model/pagination.js";
import type { PaginationStatement } from "../../generator/dist/model/pagination-statement.js";
import {
  boolean,
  type Fields,
  integer,
  labels,
  listOf,
  object,
  statedPagination,
  string,
} from "../support/pagination-of.js";

const statement = (value: object, isExact = false): PaginationStatement =>
  ({ at: "almanac.yaml#/a", origin: "pagination", isExact, value }) as unknown as PaginationStatement;

const combined = (...values: readonly object[]): unknown =>
  combineStatements(values.map((value) => statement(value)))?.value;

describe("several statements about an operation", () => {
  it("are combined, and later ones take precedence", () => {
    expect(combined({ by: "page", first: 0, size: "n" }, { first: 1 })).toEqual({ by: "page", first: 1, size: "n" });
    expect(combined({ first: 0 }, { by: "page" })).toEqual({ by: "page", first: 0 });
    expect(combined({ by: "page", first: 0 }, { by: "page", size: "n" })).toEqual({ by: "page", first: 0, size: "n" });
    expect(combineStatements([])).toBeNull();
  });

  it("are replaced by one with another form", () => {
    expect(combined({ by: "page", first: 0 }, { by: "cursor", next: "a" })).toEqual({ by: "cursor", next: "a" });
    expect(combined({ by: "page", first: 0 }, { by: "none" })).toEqual({ by: "none" });
    expect(combined({ by: "none" }, { first: 0 })).toEqual({ first: 0 });
    expect(combined({ by: "none" }, { first: 0 }, { by: "page" })).toEqual({ by: "page", first: 0 });
  });

  it("must have an effect if they name the operation", () => {
    const all = [statement({ by: "page", size: "n" }), statement({ first: 0 }, true)];
    expect(combineStatements(all)?.required).toEqual(["first"]);
  });
});

describe("a stated key", () => {
  const keys = [
    "by",
    "parameter",
    "first",
    "items",
    "next",
    "more",
    "last",
    "total",
    "pages",
    "current",
    "size",
    "key",
    "links",
    "end",
  ];
  const effective = (step: object): readonly string[] => keys.filter((key) => hasEffect(key, step as PageStep));

  it.each([
    [{ by: "page" }, ["parameter", "first", "total", "pages", "current", "size"]],
    [{ by: "offset" }, ["parameter", "first", "total", "current", "size"]],
    [{ by: "cursor", isMaybeLink: false }, ["parameter", "next"]],
    [{ by: "cursor", isMaybeLink: true }, ["parameter", "next", "links"]],
    [{ by: "last-item" }, ["parameter", "key"]],
    [{ by: "link", next: ["a"] }, ["next", "links"]],
    [{ by: "link", next: null }, ["links"]],
  ])("has an effect on %j if that form uses it", (step, own) => {
    const common = ["by", "items", "more", "last", "end"];
    expect([...effective(step)].sort()).toEqual([...own, ...common].sort());
  });
});

describe("a stated parameter", () => {
  const document = { schemas: new Map() } as never;
  const input = (label: string, schema: object): RequestInput => ({
    at: "",
    parameter: label,
    inside: [],
    label,
    names: [label],
    facts: schemaFacts([schema as never], document),
  });

  it("is found by its label at any depth, also if another parameter has the beginning of the label", () => {
    const deep = object({ b: object({ c: string }) });
    const inputs = [input("a", object({ x: string })), input("a.b", object({ d: string })), input("e", deep)];
    expect(inputAt(inputs, "a.b.d", document)?.label).toBe("a.b.d");
    expect(inputAt(inputs, "e.b.c", document)).toMatchObject({ label: "e.b.c", inside: ["b", "c"] });
    expect(inputAt(inputs, "e", document)?.label).toBe("e");
    expect(inputAt(inputs, "e.b.x", document)).toBeNull();
    expect(inputAt(inputs, "other", document)).toBeNull();
  });

  it("is searched only inside the parameters that its label begins with, because schemas can be circular", () => {
    const node = { type: "object", properties: { child: { $ref: "#/node" } } };
    const circular = { schemas: new Map([["#/node", { schema: node }]]) } as never;
    const tree = { ...input("tree", node), facts: schemaFacts([node], circular) };
    expect(inputAt([tree], "bush.child", circular)).toBeNull();
    expect(inputAt([tree], "tree.child.child", circular)?.label).toBe("tree.child.child");
  });
});

describe("a stated form", () => {
  const withIds = listOf(object({ id: string, serial: string }));
  const state = async (stated: object, query: Fields, response: Fields): Promise<unknown> => {
    const { pagination, diagnostics } = await statedPagination({ query, response, stated });
    return pagination?.step ?? diagnostics.split("\n").slice(0, 2).join(" ").replace(/ +/g, " ");
  };

  it("by the last item takes what is left out from the document", async () => {
    const query = { after: string, limit: integer };
    const response = { items: withIds, has_more: boolean };
    expect(await state({ by: "last-item" }, query, response)).toMatchObject({
      by: "last-item",
      parameter: "after",
      key: ["id"],
    });
    expect(await state({ by: "last-item", key: "serial" }, query, response)).toMatchObject({ key: ["serial"] });
    const items = listOf(object({ member: object({ id: string }), "member.id": integer }));
    expect(await state({ by: "last-item", parameter: "after", key: "member.id" }, query, { items })).toMatchObject({
      key: ["member", "id"],
    });
    const dotted = listOf(object({ "member.id": integer }));
    expect(
      await state({ by: "last-item", parameter: "after", key: "member.id" }, query, { items: dotted }),
    ).toMatchObject({
      key: ["member.id"],
    });
    expect(await state({ by: "last-item", parameter: "limit" }, query, { items: withIds })).toMatchObject({
      parameter: "limit",
    });
    expect(await state({ by: "last-item" }, { limit: integer }, response)).toMatch(
      /^error\[invalid-pagination\] .*parameter/,
    );
    const { diagnostics } = await statedPagination({ query, response, stated: { by: "last-item", key: "none" } });
    expect(diagnostics).toContain("error[invalid-pagination]");
  });

  it("by a cursor needs a parameter and a property", async () => {
    const response = { items: labels, token: string };
    expect(await state({ by: "cursor", parameter: "t", next: "token" }, { t: string }, response)).toMatchObject({
      by: "cursor",
      parameter: "t",
      next: ["token"],
    });
    expect(await state({ by: "cursor", parameter: "t" }, { t: string }, response)).toMatch(
      /^error\[invalid-pagination\] .*property/,
    );
    expect(await state({ by: "cursor", next: "token" }, { t: string }, response)).toMatch(
      /^error\[invalid-pagination\] .*parameter/,
    );
  });

  it("by numbers needs a parameter", async () => {
    for (const by of ["page", "offset"]) {
      expect(await state({ by }, { t: integer }, { items: labels })).toMatch(
        /^error\[invalid-pagination\] .*parameter/,
      );
      expect(await state({ by, parameter: "t", first: 1 }, { t: integer }, { items: labels })).toMatchObject({
        by,
        first: 1,
      });
    }
  });

  it("by a link needs a property, or is the Link header", async () => {
    const response = { items: labels, further: string };
    expect(await state({ by: "link", next: "further" }, {}, response)).toMatchObject({ by: "link", next: ["further"] });
    expect(await state({ by: "link-header" }, {}, response)).toMatchObject({ by: "link", next: null });
    expect(await state({ by: "link" }, {}, response)).toMatch(/^error\[invalid-pagination\] .*property/);
  });

  it.each([
    ["a string", string],
    ["an object", object({ address: string })],
    ["an array", listOf(object({ rel: string, href: string }))],
  ])("by a link can have the link in %s", async (_, schema) => {
    const response = { items: labels, further: schema };
    expect(await state({ by: "link", next: "further" }, {}, response)).toMatchObject({ by: "link", next: ["further"] });
  });

  it.each([
    ["a number", integer],
    ["a boolean", boolean],
  ])("by a link can't have the link in %s", async (_, schema) => {
    const response = { items: labels, further: schema };
    expect(await state({ by: "link", next: "further" }, {}, response)).toMatch(
      /^error\[invalid-pagination\] .*not string, object or array/,
    );
  });
});
