import { isArray, isObject, type Json, type JsonObject } from "../json.js";
import type { Entity, State } from "../state/state.js";
import type { AccountTable } from "../tables/tables.js";
import type { Account } from "./account.js";

/** The account of a user among the entities that may sign in; null if there is none. */
export function findEntityAccount(
  state: State,
  table: AccountTable,
  { user, now }: { user: string; now: number },
): Account | null {
  for (const entity of state.all(table.resource)) {
    if (entity.value[table.user] === user) return { user, passwords: passwordsOf(entity, table, now), entity };
  }
  return null;
}

function passwordsOf({ value }: Entity, { password, expires }: AccountTable, now: number): readonly string[] {
  const steps = password.split(".");
  const name = steps.at(-1) ?? "";
  const holders = steps
    .slice(0, -1)
    .reduce<readonly Json[]>(
      (found, step) => found.flatMap((each) => (isObject(each) ? list(each[step.replace(/\[\]$/, "")]) : [])),
      [value],
    );
  return holders
    .filter(isObject)
    .filter((holder) => !isExpired(holder, expires, now))
    .map((holder) => holder[name])
    .filter((text) => typeof text === "string");
}

function list(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : isArray(value) ? value : [value];
}

function isExpired(holder: JsonObject, expires: string | null, now: number): boolean {
  const until = expires === null ? undefined : holder[expires];
  return typeof until === "string" && Date.parse(until) <= now;
}
