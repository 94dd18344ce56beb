import { pointerToken } from "../../data/json/pointer-token.js";
import { matchesSchema } from "../../data/match/matches-schema.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../../json.js";
import { accessOf, acceptsAny, itemLevel, levelOf, type Access, type Level } from "./access-of.js";
import { identityOf } from "./identity-of.js";
import { refersTo } from "./refers-to.js";
import { matchItems } from "./match-items.js";
import { isRequired } from "./is-required.js";
import type { WriteRules } from "./write-rules.js";

/** Deeper values are stored as they were sent. */
const MAX_DEPTH = 60;

/**
 * Returns an object after a client has written to it: takes the properties that the client can set from the body, at
 * every depth, and keeps those that only the server sets. `stored` is null for a new object.
 */
export function writeProperties(sent: JsonObject, stored: JsonObject | null, rules: WriteRules): JsonObject {
  const { bodies, views } = rules;
  return writeObject(sent, stored ?? {}, { path: [], bodies, views }, rules);
}

function writeObject(sent: JsonObject, before: JsonObject, level: Level, rules: WriteRules): JsonObject {
  const written: [string, Json][] = [];
  const reference = refersTo(sent, level.path) ? identityOf(sent) : null;
  const isOther = reference !== null && Object.hasOwn(before, reference) && before[reference] !== sent[reference];
  // An object that now refers to a different entity keeps no properties of the old object.
  const stored = isOther ? {} : before;
  for (const name of new Set([...Object.keys(stored), ...Object.keys(sent)])) {
    const access = accessOf(name, level, rules);
    const [next, old] = [member(sent, name), member(stored, name)];
    const isSettable =
      ["writable", "open", "unknown"].includes(access) || (access === "readOnly" && name === reference);
    if (next !== undefined && access === "undeclared" && old !== next)
      rules.ignored.add([...level.path, name].map(pointerToken).join(""));
    const value =
      next !== undefined && isSettable ? writeValue(next, old, levelOf(name, level, rules), rules) : undefined;
    if (value !== undefined) written.push([name, value]);
    else if (old !== undefined) {
      const kept =
        next !== undefined && isSettable ? withoutNull(name, level, rules) : keep(name, old, { access, level }, rules);
      if (kept !== undefined) written.push([name, kept]);
    }
  }
  return Object.fromEntries(written);
}

function writeValue(sent: Json, stored: Json | undefined, level: Level, rules: WriteRules): Json | undefined {
  if (level.path.length > MAX_DEPTH) return sent;
  if (sent === null) return storesNull(level, rules) ? null : undefined;
  if (isObject(sent)) return writeObject(sent, isObject(stored) ? stored : {}, level, rules);
  if (!isArray(sent)) return sent;
  const inner = itemLevel(level, rules);
  const matches = matchItems(sent, isArray(stored) ? stored : []);
  return sent.map((item, index) => writeValue(item, matches[index], inner, rules) ?? null);
}

function storesNull({ path, bodies, views }: Level, { nulls, schemas }: WriteRules): boolean {
  // A merge patch replaces arrays, so nulls in their items aren't instructions.
  if (nulls !== "store") return nulls === "keep" || path.includes("*");
  // If no response can contain null, sending it removes the property.
  const deciding = views.length > 0 ? views : bodies;
  return deciding.length === 0 || deciding.some((schema) => matchesSchema(schema, null, schemas));
}

/** Returns the new value of a property whose null isn't stored as sent; `undefined` if the property is removed. */
function withoutNull(name: string, level: Level, rules: WriteRules): Json | undefined {
  return rules.nulls === "remove" && isRequired(name, level, rules) && isNullable(name, level, rules)
    ? null
    : undefined;
}

/** Returns the new value of a stored property that isn't set from the body; `undefined` if the property is removed. */
function keep(
  name: string,
  old: Json,
  { access, level }: { readonly access: Access; readonly level: Level },
  rules: WriteRules,
): Json | undefined {
  if (access === "readOnly" || access === "undeclared" || access === "open" || rules.isMerged(level.path)) return old;
  if (access === "unknown") return acceptsAny(level, rules) && level.path.length > 0 ? undefined : old;
  if (!rules.keepsRequired || !isRequired(name, level, rules)) return undefined;
  return isNullable(name, level, rules) ? null : old;
}

/** Whether every response that shows a property can show null. */
function isNullable(name: string, level: Level, rules: WriteRules): boolean {
  const { views } = levelOf(name, level, rules);
  return views.length > 0 && views.every((schema) => matchesSchema(schema, null, rules.schemas));
}
