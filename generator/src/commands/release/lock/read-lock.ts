import { isArray, isObject, entriesOf, member, stringMember, type Json } from "../../../model/json.js";
import { bumps } from "../semver/bump.js";
import type { Lock, LockedPackage } from "./lock.js";

/** Parses a lock file; null if there is none, or if it isn't a lock file. */
export function readLock(text: string | null): Lock | null {
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as Json;
    if (!isObject(value) || !isObject(member(value, "packages"))) return null;
    const packages = entriesOf(member(value, "packages")).map(([key, each]) => [key, readPackage(each)] as const);
    return { ruleset: stringMember(value, "ruleset") ?? "", packages: new Map(packages) };
  } catch {
    return null;
  }
}

function readPackage(value: Json): LockedPackage {
  const reasons = member(value, "reasons");
  const text = (key: string): string => stringMember(value, key) ?? "";
  return {
    name: text("name"),
    version: text("version"),
    previous: stringMember(value, "previous"),
    bump: bumps.find((each) => each === text("bump")) ?? "none",
    api: text("api"),
    surface: text("surface"),
    contents: text("contents"),
    reasons: (isArray(reasons) ? reasons : []).filter((each) => typeof each === "string"),
  };
}
