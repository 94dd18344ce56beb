import { shortHash } from "../../analyze/names/short-hash.js";
import type { Operation } from "../../model/model.js";

/** The maximum length of a tool name that all MCP clients accept. */
const MAX_LENGTH = 64;

/** Assigns each operation a tool name: its function name, with `_` in place of characters that MCP doesn't allow. */
export function toolNames(operations: readonly Operation[]): ReadonlyMap<Operation, string> {
  const names = new Map<Operation, string>();
  const isUnchanged = ({ name }: Operation): boolean => safeName(name) === name;
  const taken = new Set(operations.filter(isUnchanged).map(({ name }) => name));
  for (const operation of operations) {
    const { name } = operation;
    const safe = safeName(name);
    const isFree = safe === name || !taken.has(safe);
    const unique = isFree ? safe : `${safe.slice(0, MAX_LENGTH - 7)}_${shortHash(name)}`;
    taken.add(unique);
    names.set(operation, unique);
  }
  return names;
}

function safeName(name: string): string {
  const safe = name.replace(/[^\w-]+/g, "_");
  return safe.length <= MAX_LENGTH ? safe : `${safe.slice(0, MAX_LENGTH - 7)}_${shortHash(name)}`;
}
