import { entriesOf, isArray, isObject, member, stringMember, toText, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { Approval, DiffConfig, DiffScope, LevelSetting } from "../config.js";

/** Reads how `almanac diff` judges changes. The value must be valid against the schema. */
export function readDiffConfig(value: Json, at: Location): DiffConfig {
  const listed = (key: string): readonly Json[] => {
    const list = member(value, key);
    return isArray(list) ? list : [];
  };
  return {
    levels: [
      ...readLevels(member(value, "rules"), childOf(at, "rules"), null),
      ...listed("scopes").flatMap((each, index) =>
        readLevels(member(each, "rules"), childOf(at, "scopes", index, "rules"), readScope(each)),
      ),
    ],
    approvals: listed("approvals").map((each, index) => readApproval(each, childOf(at, "approvals", index))),
  };
}

function readLevels(rules: Json | undefined, at: Location, scope: DiffScope | null): readonly LevelSetting[] {
  return entriesOf(rules).map(([id, value]) => ({
    id,
    at: childOf(at, id),
    level: (["off", "info", "warning"] as const).find((each) => each === value) ?? "error",
    scope,
  }));
}

function readScope(value: Json): DiffScope {
  return {
    apis: namesIn(value, "apis"),
    paths: namesIn(value, "paths"),
    tags: namesIn(value, "tags"),
    versions: namesIn(value, "versions"),
  };
}

function namesIn(value: Json | undefined, key: string): readonly string[] | null {
  const list = member(value, key);
  return isArray(list) ? list.map(toText) : null;
}

function readApproval(value: Json, at: Location): Approval {
  const match = member(value, "match");
  const args = member(match, "args");
  return {
    at,
    reason: stringMember(value, "reason") ?? "",
    until: stringMember(value, "until"),
    subject: isObject(match)
      ? {
          id: stringMember(match, "id") ?? "",
          at: childOf(at, "match", "id"),
          api: stringMember(match, "api"),
          paths: namesIn(match, "paths"),
          args: isObject(args) ? args : {},
        }
      : { fingerprint: stringMember(value, "fingerprint") ?? "" },
  };
}
