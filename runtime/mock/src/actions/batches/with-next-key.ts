import { matchesSchema } from "../../data/match/matches-schema.js";
import { isObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { BodyPage, ResourceTable } from "../../tables/tables.js";
import type { Call, Result } from "../call.js";
import { schemaAt } from "../envelopes/schema-at.js";
import { keyIn } from "../places/key-path.js";
import { setAt } from "../places/set-at.js";

interface Paged {
  readonly table: ResourceTable;
  readonly page: BodyPage;
}

/** Sets the response property that contains the key of the next page's first item. It is null on the last page. */
export function withNextKey(result: Result, next: Entity | null, { table, page }: Paged, call: Call): Result {
  if (result.kind !== "success" || page.next === null || !isObject(result.value)) return result;
  const { schemas } = call.operation.api.table;
  const declared = schemaAt(call.content?.schema ?? true, page.next, schemas) ?? true;
  const key = next === null ? null : (keyIn(next.value, table) ?? next.keys.at(-1) ?? null);
  return matchesSchema(declared, key, schemas) ? { ...result, value: setAt(result.value, page.next, key) } : result;
}
