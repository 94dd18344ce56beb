import { expect, it } from "vitest";
import type { Model, Operation } from "../../generator/dist/model/model.js";
import { partsOf } from "../../generator/dist/edition/parts-of.js";
import { selectView } from "../../generator/dist/version/view/select-view.js";
import { open } from "../support/open.js";

const headers = { "X-Limit": { schema: { type: "integer" } } };
const refusal = {
  description: "Too many requests.",
  headers,
  content: { "application/json": { schema: { type: "object", properties: { reason: { type: "string" } } } } },
};

function documentOf(paths: object): Readonly<Record<string, string>> {
  return {
    "openapi.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Orders", version: "1" },
      paths,
      components: { responses: { Refusal: refusal } },
    }),
  };
}

const byMediaType = documentOf(
  Object.fromEntries(
    [
      ["same", ["2024-01-01"]],
      ["changed", ["2024-01-01", "2025-01-01"]],
      ["added", ["2025-01-01"]],
    ].map(([name, dates]) => [
      `/${String(name)}`,
      {
        get: {
          operationId: name,
          responses: {
            200: {
              description: "Orders.",
              content: Object.fromEntries(
                (dates as readonly string[]).map((date) => [
                  `application/vnd.acme.${date}+json`,
                  { schema: { type: "object", properties: { [date]: { type: "string" } } } },
                ]),
              ),
            },
            429: { $ref: "#/components/responses/Refusal" },
          },
        },
      },
    ]),
  ),
);

const byHeader = documentOf(
  Object.fromEntries(
    [
      ["same", ["2024-01-01"]],
      ["changed", ["2024-01-01", "2025-01-01"]],
    ].map(([name, dates]) => [
      `/${String(name)}`,
      {
        get: {
          operationId: name,
          parameters: [{ name: "Acme-Version", in: "header", schema: { enum: dates } }],
          responses: { 200: { description: "Orders." }, 429: { $ref: "#/components/responses/Refusal" } },
        },
      },
    ]),
  ),
);

function named({ operations }: Model, name: string): Operation | undefined {
  return operations.find((operation) => operation.name === name);
}

it.each([
  ["media types", byMediaType],
  ["a header", byHeader],
])("builds an operation once for all versions with the same revision: versions in %s", async (_, files) => {
  const { api, models } = await open(files);
  const [older, newer] = models;
  if (api === null || older === undefined || newer === undefined) throw new Error("There must be two versions.");
  expect(api.versions).toEqual(["2024-01-01", "2025-01-01"]);
  expect(named(older, "same")).toBeDefined();
  expect(named(newer, "same")).toBe(named(older, "same"));
  expect(named(newer, "changed")).not.toBe(named(older, "changed"));
  expect(partsOf(newer)).toBe(partsOf(newer));
  expect(partsOf(newer).get("operation same")).toBe(partsOf(older).get("operation same"));
});

it("selects each version once for all stages", async () => {
  const { api } = await open(byMediaType);
  if (api === null) throw new Error("The document was rejected.");
  expect(selectView(api, "2024-01-01")).toBe(selectView(api, "2024-01-01"));
});
