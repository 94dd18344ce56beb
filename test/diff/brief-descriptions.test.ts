import { expect, test } from "vitest";
import { describeChangeBriefly } from "../../generator/dist/commands/api-changes/describe-change-briefly.js";
import type { Finding } from "../../generator/dist/diff/findings/finding.js";

const operation = { method: "GET", path: "/pets", operationId: "listPets", tags: [], versions: [] };

test.each<[Pick<Finding, "id" | "args">, { readonly in: string; readonly name: string } | null, string]>([
  [
    { id: "new-optional-request-parameter", args: { in: "query", name: "labels" } },
    { in: "query", name: "labels" },
    "query parameter labels of listPets added",
  ],
  [
    { id: "new-request-path-parameter", args: { in: "path", name: "id" } },
    { in: "path", name: "id" },
    "path parameter id of listPets added",
  ],
  [{ id: "api-operation-id-removed", args: { from: "list", to: "listPets" } }, null, "list renamed to listPets"],
])("%j is described in a few words", (finding, parameter, expected) => {
  const occurrence = { operation, status: null, mediaType: null, parameter, property: "" };
  const cause = { base: null, revision: null };
  expect(describeChangeBriefly({ ...finding, cause, occurrences: [occurrence], operations: [operation] })).toBe(
    expected,
  );
});
