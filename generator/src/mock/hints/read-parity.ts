import type { MockTables } from "@almanac/mock/codegen/v1";
import { documentsOf } from "../../version/versioned-api.js";
import type { MockedApi } from "../mocked-api.js";
import { Hints } from "./hints.js";

/**
 * Returns the evidence for each operation's behavior (`recorded`, `documented` or `inferred`), keyed by API and
 * operation name.
 */
export function readParity(apis: readonly MockedApi[], tables: MockTables): ReadonlyMap<string, string> {
  const pairs = apis.flatMap(({ name, api }) => {
    const hints = new Hints(documentsOf(api.documents).at(-1) ?? null);
    const operations = tables.apis.find((table) => table.name === name)?.operations ?? [];
    return operations.map((operation) => [`${name} ${operation.name}`, hints.parity(operation)] as const);
  });
  return new Map(pairs);
}
