import { expect, test } from "vitest";
import type { Finding } from "../../generator/dist/diff/findings/finding.js";
import { compare, documentWith } from "./compare.js";

const text = { type: "string", maxLength: 10 };

/** Returns `id from → to` for each finding with a hint. */
function hintsOf(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ id, hint }) => (hint === null ? [] : [`${id} ${hint.kind} ${hint.from} → ${hint.to}`]));
}

async function hintsBetween(base: object, revision: object): Promise<readonly string[]> {
  const [before, after] = [base, revision].map((properties) => documentWith({ type: "object", properties }));
  return hintsOf(await compare(before ?? "", after ?? ""));
}

test("a removed and an added property with the same schema may be a rename", async () => {
  expect(await hintsBetween({ id: { type: "integer" }, name: text }, { id: { type: "integer" }, title: text })).toEqual(
    [
      "request-property-removed property name → title",
      "response-optional-property-removed property name → title",
      "new-optional-request-property property name → title",
      "response-optional-property-added property name → title",
    ],
  );
});

test.each([
  ["the schemas differ", { name: text }, { title: { type: "string" } }],
  ["two added properties have the schema", { name: text }, { title: text, label: text }],
  ["two removed properties have the schema", { name: text, label: text }, { title: text }],
  ["nothing was added", { name: text }, {}],
])("there is no hint if %s", async (_, base, revision) => {
  expect(await hintsBetween(base, revision)).toEqual([]);
});

test("a hint doesn't change verdicts or levels", async () => {
  const verdictsOf = async (revision: object): Promise<readonly string[]> => {
    const [before, after] = [{ name: text }, revision].map((properties) =>
      documentWith({ type: "object", properties }),
    );
    const findings = await compare(before ?? "", after ?? "");
    return findings.map(({ id, level, wire, types }) => [id, level, wire, types].join(" "));
  };
  expect(await verdictsOf({ title: text })).toEqual(await verdictsOf({ title: { type: "string", maxLength: 11 } }));
});

test("a schema whose name changed may be a rename, even if it refers to itself", async () => {
  const node = (name: string): object => ({
    [name]: { type: "object", properties: { next: { $ref: `#/components/schemas/${name}` } } },
  });
  const use = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const findings = await compare(documentWith(use("Node"), node("Node")), documentWith(use("Item"), node("Item")));
  expect(hintsOf(findings)).toEqual(["api-schema-removed schema Node → Item"]);
});

const operation = (path: string, operationId: string): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Orders", version: "none" },
    paths: { [path]: { get: { operationId, responses: { "204": { description: "" } } } } },
  });

test("an operation with another operationId, or another path, may be a rename", async () => {
  expect(hintsOf(await compare(operation("/orders", "list"), operation("/orders", "listOrders")))).toEqual([
    "api-operation-id-removed operation list → listOrders",
  ]);
  expect(hintsOf(await compare(operation("/orders", "list"), operation("/purchases", "list")))).toEqual([
    "api-path-removed-without-deprecation operation GET /orders → GET /purchases",
    "endpoint-added operation GET /orders → GET /purchases",
  ]);
  expect(hintsOf(await compare(operation("/orders", "list"), operation("/purchases", "other")))).toEqual([]);
});
