import type { Action } from "@almanac/mock/codegen/v1";
import type { Operation } from "../../../model/model.js";
import { literalsOf } from "../../paths.js";
import type { Workspace } from "../workspace.js";
import { statesUpsert } from "./states-upsert.js";
import { statesUpsertOf } from "./states-upsert-of.js";

/** Marks the operations that create an entity, or change it if it already exists. */
export function addUpserts(workspace: Workspace): void {
  for (const { method, path, operation } of workspace.operations) {
    const found = workspace.actionAt(method, path);
    const noun = literalsOf(path, "").at(-1) ?? "";
    const upsert = found === null ? null : toUpsert(found.action, { operation, noun });
    if (found === null || upsert === null) continue;
    workspace.replace({
      ...found,
      action: upsert.action,
      reason: [found.reason, upsert.reason].filter((each) => each !== null).join("; "),
    });
  }
}

interface Named {
  readonly operation: Operation;
  /** The name of the collection in the path. */
  readonly noun: string;
}

function toUpsert(action: Action, { operation, noun }: Named): { action: Action; reason: string } | null {
  const stated = "the document says that it creates or changes an entity";
  if (action.kind === "create") {
    if (statesUpsert(operation)) return { action: { ...action, isUpsert: true }, reason: stated };
    const statuses = new Set(operation.outcomes.map(({ status }) => status));
    return statuses.has("200") && statuses.has("201") && !statuses.has("409")
      ? { action: { ...action, isUpsert: true }, reason: "it declares 200 and 201, but no conflict" }
      : null;
  }
  if (action.kind !== "update" && action.kind !== "replace") return null;
  return !action.isUpsert && isWhole(action) && statesUpsertOf(noun, operation)
    ? { action: { ...action, isUpsert: true }, reason: stated }
    : null;
}

/** Whether an action changes a whole entity that another operation creates. */
function isWhole(action: Extract<Action, { readonly kind: "update" | "replace" | "read" | "delete" }>): boolean {
  return (
    action.only === undefined &&
    action.isPart === undefined &&
    action.isImplicit === undefined &&
    action.where === undefined
  );
}
