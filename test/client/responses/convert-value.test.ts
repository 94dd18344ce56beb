import { expect, test } from "vitest";
import { convertValue } from "../../../runtime/client/dist/convert/convert-value.js";
import type { PlanTable } from "../../../runtime/client/dist/convert/plan.js";

const convert = (format: string, value: unknown): unknown =>
  format === "date-time" && typeof value === "string" ? new Date(value) : value;

test("converts a value whose type includes another one in 2^60 ways", () => {
  const table: Record<string, PlanTable[string]> = { T60: { properties: { at: "date-time", child: "#T0" } } };
  for (let index = 0; index < 60; index += 1) {
    table[`T${index}`] = [`#A${index}`, `#B${index}`];
    table[`A${index}`] = `#T${index + 1}`;
    table[`B${index}`] = [`#T${index + 1}`, { properties: { own: "date-time" } }];
  }
  const wire = { at: "2025-01-01T00:00:00Z", own: "2025-01-02T00:00:00Z" };
  const value = { at: new Date(wire.at), own: new Date(wire.own) };
  expect(convertValue("#T0", { ...wire, child: wire }, { table, convert })).toEqual({ ...value, child: value });
});
