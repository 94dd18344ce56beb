import { expect, test } from "vitest";
import { matchesSchema } from "../../../runtime/mock/dist/data/match/matches-schema.js";
import { sample } from "../../../runtime/mock/dist/data/sample/sample.js";
import type { MockSchema } from "../../../runtime/mock/dist/tables/tables.js";

test.each<[MockSchema]>([
  [{ type: "string", pattern: String.raw`\.(png|jpe?g)$`, minLength: 20 }],
  [{ type: "string", pattern: "^a+$", minLength: 5, maxLength: 7 }],
  [{ allOf: [{ type: "string", minLength: 3 }, { maxLength: 4 }, { pattern: "^z" }] }],
  [{ allOf: [{ type: "string", pattern: "^z" }, { pattern: "q$" }] }],
  [{ type: "string", format: "email", maxLength: 12 }],
  [{ type: "string", format: "email", minLength: 40 }],
  [{ type: "string", format: "email", pattern: String.raw`@harbor\.example$` }],
  [{ type: "string", format: "uri", maxLength: 20 }],
  [{ type: "string", format: "uri", minLength: 80 }],
  [{ type: "string", format: "uri", pattern: String.raw`^https://files\.harbor\.example/` }],
  [{ type: "string", format: "hostname", maxLength: 8 }],
  [{ type: "string", format: "byte", minLength: 14, maxLength: 16 }],
  [{ type: "string", format: "date-time", minLength: 24 }],
  [{ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.01 }],
  [{ type: "integer", exclusiveMinimum: 9, maximum: 10 }],
  [{ type: "number", multipleOf: 0.05, minimum: 0.12 }],
])("samples a value that satisfies all constraints of %j", (schema) => {
  for (const seed of ["1", "2", "3", "4", "5"]) {
    const value = sample(schema, undefined, {
      schemas: {},
      seed,
      direction: "response",
      fill: "all",
      now: "2025-01-01T00:00:00Z",
    });
    expect(matchesSchema(schema, value, {}), JSON.stringify(value)).toBe(true);
  }
});
