import type { Entity } from "../../state/state.js";
import type { CompiledOperation } from "../../routing/compile-api.js";
import type { JsonObject } from "../../json.js";
import type { Call } from "../call.js";
import { encodeSegment } from "../encode-segment.js";

/**
 * Returns an entity's link to itself: the path of the operation that reads it. Null if the API has no links in bodies
 * or no such operation.
 */
export function selfLink({ resource, keys }: Entity, { operation, server }: Call): JsonObject | null {
  const { links } = operation.api.table.style;
  const path = links === null ? null : itemPath(resource, operation);
  if (links === null || path === null) return null;
  let index = -1;
  const filled = path.replace(/\{[^{}]*\}/g, () => encodeSegment(keys[(index += 1)] ?? ""));
  return { [links.property]: [{ href: server + filled, rel: "self" }] };
}

/** The path of the operation that reads an entity of a resource. */
function itemPath(resource: string, { api }: CompiledOperation): string | null {
  const read = api.table.operations.find(({ action }) => action.kind === "read" && action.resource === resource);
  return read?.path ?? null;
}
