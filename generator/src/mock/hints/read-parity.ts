import type { MockTables } from "@almanac/mock/codegen/v1";
import type { MockParity } from "../../model/mock-parity.js";
import { documentsOf } from "../../version/versioned-api.js";
import type { MockedApi } from "../mocked-api.js";
import { Hints } from "./hints.js";

/** Reads the hints that describe how closely the mock follows the real server. */
export function readParity(apis: readonly MockedApi[], tables: MockTables): MockParity {
  const all = apis.map(({ name, api }) => ({ name, hints: new Hints(documentsOf(api.documents).at(-1) ?? null) }));
  const operations = all.flatMap(({ name, hints }) => {
    const table = tables.apis.find((each) => each.name === name);
    return (table?.operations ?? []).map(
      (operation) => [`${name} ${operation.name}`, hints.parity(operation)] as const,
    );
  });
  return {
    operations: new Map(operations),
    behavior: new Map(all.map(({ name, hints }) => [name, hints.behavior] as const)),
  };
}
