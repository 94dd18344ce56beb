import { expect, it } from "vitest";
import { findList } from "../../generator/dist/analyze/pagination/evidence/find-list.js";
import type { Schema } from "../../generator/dist/model/schema.js";

it("counts a list once if several parts of an intersection include it", () => {
  const racks = { name: "racks", schema: { kind: "array", items: { kind: "string" } } };
  const schemas: Readonly<Record<string, object>> = {
    Racks: { kind: "object", properties: [racks] },
    Labeled: { kind: "intersection", parts: [{ kind: "reference", name: "Racks" }] },
    Circular: {
      kind: "intersection",
      parts: [
        { kind: "reference", name: "Racks" },
        { kind: "reference", name: "Circular" },
      ],
    },
  };
  const resolve = (name: string): Schema => schemas[name] as Schema;
  const pathOf = (...names: readonly string[]) => {
    const parts = names.map((name) => ({ kind: "reference", name }));
    return findList({ kind: "intersection", parts } as unknown as Schema, "/shelf", resolve)?.path;
  };
  expect(pathOf("Racks")).toEqual(["racks"]);
  expect(pathOf("Racks", "Labeled")).toEqual(["racks"]);
  expect(pathOf("Circular")).toEqual(["racks"]);
});
