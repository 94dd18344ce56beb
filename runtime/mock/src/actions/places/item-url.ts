import type { Entity } from "../../state/state.js";
import type { Call } from "../call.js";
import { encodeSegment } from "../encode-segment.js";
import { urlOf } from "../url-of.js";

/**
 * The URL of a new entity: the request URL followed by the key, or the URL of the operation that reads the entity if
 * that operation has a different path.
 */
export function itemUrl({ resource, keys }: Entity, call: Call): string {
  const { table } = call.operation.api;
  const { path } = call.operation;
  const reads = table.operations.filter(({ action }) => action.kind === "read" && action.resource === resource);
  const isBelow = reads.length === 0 || reads.some((read) => /^\/\{[^{}]*\}$/.test(read.path.slice(path.length)));
  const template = isBelow ? null : reads.find((read) => read.path.split("{").length - 1 === keys.length)?.path;
  if (template == null) return `${urlOf(call)}/${encodeSegment(keys.at(-1) ?? "")}`;
  let index = -1;
  return call.server + template.replace(/\{[^{}]*\}/g, () => encodeSegment(keys[(index += 1)] ?? ""));
}
