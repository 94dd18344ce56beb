import { isArray, isObject, type Json, type JsonObject } from "../json.js";
import type { Entity, State } from "../state/state.js";
import type { AccountTable } from "../tables/tables.js";
import type { Account } from "./account.js";

/** Finds the account of a user among the entities of the table's resource; null if no entity has this user name. */
export function findEntityAccount(
  state: State,
  table: AccountTable,
  { user, now }: { user: string; now: number },
): Account | null {
  for (const entity of state.findByValue(table.resource, table.user, user)) {
    if (entity.value[table.user] === user) return { user, passwords: passwordsOf(entity, table, now), entity };
  }
  return null;
}

function passwordsOf({ value }: Entity, { password, expires }: AccountTable, now: number): readonly string[] {
  const segments = password.split(".");
  const name = segments.at(-1) ?? "";
  const holders = segments
    .slice(0, -1)
    .reduce<readonly Json[]>(
      (found, segment) => found.flatMap((each) => (isObject(each) ? toList(each[segment.replace(/\[\]$/, "")]) : [])),
      [value],
    );
  return holders
    .filter(isObject)
    .filter((holder) => !isExpired(holder, expires, now))
    .map((holder) => holder[name])
    .filter((text) => typeof text === "string");
}

function toList(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : isArray(value) ? value : [value];
}

function isExpired(holder: JsonObject, expires: string | null, now: number): boolean {
  const until = expires === null ? undefined : holder[expires];
  return typeof until === "string" && Date.parse(until) <= now;
}
