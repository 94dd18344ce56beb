import type { EntityPlaces, ReferenceTable } from "@almanac/mock/codegen/v1";
import { plainName } from "../../../analyze/names/plain-name.js";
import type { Operation } from "../../../model/model.js";
import type { ReadableProperties } from "../schemas/schema-reader.js";
import type { Collection, InferredAction, Workspace } from "../workspace.js";
import { describeTransfers } from "./describe-transfers.js";
import { findMoves, type Moves } from "./find-moves.js";
import { findQueryProperties } from "./find-query-properties.js";
import { findReferences } from "./find-references.js";
import { mergeReferences } from "./merge-references.js";
import { withoutEffect } from "./without-effect.js";

/**
 * Finds the properties that have a different form or place in requests than in responses. If no response shows any
 * property of an update, the update has no known effect.
 */
export function addTransfers(workspace: Workspace): void {
  const collections = new Map([...workspace.collections.values()].map((each) => [each.name, each]));
  for (const { method, path, operation } of workspace.operations) {
    const found = workspace.actionAt(method, path);
    const collection =
      found !== null && "resource" in found.action ? collections.get(found.action.resource) : undefined;
    if (found === null || collection === undefined) continue;
    if (!["create", "update", "replace"].includes(found.action.kind)) continue;
    addTransfer(found, operation, { collection, workspace });
  }
}

interface Context {
  readonly collection: Collection;
  readonly workspace: Workspace;
}

function addTransfer(found: InferredAction, operation: Operation, { collection, workspace }: Context): void {
  const { reader } = workspace;
  const { action, entity } = found;
  const views = collection.shown.map((view) => reader.readable(view.operation, view.properties));
  const [shown, ...others] = views;
  if (shown === undefined || reader.sendsArray(operation)) return;
  const renamed = new Set(Object.keys(entity.names ?? {}));
  const all = reader.sentProperties(operation, entity.body).filter(({ name }) => !renamed.has(name));
  const references = views.flatMap((view) => findReferences(reader.readable(operation, all), view));
  const { certain: referenced, uncertain } = mergeReferences(references, workspace);
  const sent = reader.readable(
    operation,
    all.filter(({ name }) => !referenced.has(name) && !uncertain.has(name)),
  );
  const { moves, unseen: notShown } = withoutSeen(findMoves(sent, shown), others);
  const unseen = new Map([...uncertain, ...notShown]);
  const query = action.kind === "create" ? findQueryProperties(operation, all, views) : new Map<string, never>();
  const isSeen = referenced.size + moves.size + renamed.size > 0 || unseen.size < all.length;
  if (!isSeen && all.length > 0 && (action.kind === "update" || (action.kind === "replace" && !action.isUpsert)))
    return workspace.replace(withoutEffect({ ...found, action }, [...unseen.keys()]));
  const places: EntityPlaces = {
    ...entity,
    ...field("references", referenced, (each): ReferenceTable => ({
      property: each.property,
      key: each.key,
      ...(each.numericKey === null ? {} : { numericKey: each.numericKey }),
      resource: each.resource,
    })),
    ...field("moves", moves, (paths) => paths),
    ...field("query", query, (paths) => paths),
  };
  const description = describeTransfers({ moves, unseen, query, references: [...referenced.values()] });
  const reason = [found.reason, ...description].filter((each) => each !== null).join("; ");
  workspace.replace({ ...found, entity: places, reason });
}

/** Omits the properties that other responses show. */
function withoutSeen({ moves, unseen }: Moves, views: readonly ReadableProperties[]): Moves {
  const names = new Set(views.flatMap(({ properties }) => properties.map(({ name }) => plainName(name))));
  return { moves, unseen: new Map([...unseen].filter(([name]) => !names.has(plainName(name)))) };
}

function field<K extends "moves" | "references" | "query", T, U>(
  name: K,
  entries: ReadonlyMap<string, T>,
  convert: (entry: T) => U,
): Partial<Record<K, Readonly<Record<string, U>>>> {
  if (entries.size === 0) return {};
  const converted = Object.fromEntries([...entries].map(([key, entry]) => [key, convert(entry)]));
  return { [name]: converted } as Record<K, Readonly<Record<string, U>>>;
}
