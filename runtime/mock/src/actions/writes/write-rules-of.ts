import type { MockSchema } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { viewSchemas } from "../places/view-schemas.js";
import type { WriteRules } from "./write-rules.js";

/** Returns the rules for a request that writes an entity. `body` is the schema of its body; null if there is none. */
export function writeRulesOf(resource: string, body: MockSchema | null, call: Call): WriteRules {
  return {
    schemas: call.operation.api.table.schemas,
    bodies: body === null ? [] : [body],
    views: viewSchemas(resource, call),
    isMerged: () => false,
    nulls: "store",
    keepsRequired: true,
    ignored: new Set(),
  };
}
