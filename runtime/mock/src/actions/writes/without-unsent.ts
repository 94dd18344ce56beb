import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten } from "../../data/schema/flatten.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../../json.js";
import { accessOf, itemLevel, levelOf, type Level } from "./access-of.js";
import { isRequired } from "./is-required.js";
import type { WriteRules } from "./write-rules.js";

/**
 * Removes the generated values of properties that the client could have sent but didn't, at every depth. A property
 * that responses require becomes null if they allow null and the document contains no default or example for it.
 * Otherwise, it keeps the generated value.
 */
export function withoutUnsent(generated: JsonObject, known: JsonObject, rules: WriteRules): JsonObject {
  const { bodies, views } = rules;
  return prune(generated, known, { path: [], bodies, views }, rules);
}

function prune(generated: JsonObject, known: JsonObject, level: Level, rules: WriteRules): JsonObject {
  const kept: [string, Json][] = [];
  for (const [name, value] of Object.entries(generated)) {
    const sent = member(known, name);
    if (sent !== undefined) kept.push([name, pruneValue(value, sent, levelOf(name, level, rules), rules)]);
    else if (accessOf(name, level, rules) !== "writable") kept.push([name, value]);
    else if (isRequired(name, level, rules)) kept.push([name, isNullUnlessStated(name, level, rules) ? null : value]);
  }
  return Object.fromEntries(kept);
}

/** Whether a property can be null in every response and has no default or example in the document. */
function isNullUnlessStated(name: string, level: Level, { schemas, ...rules }: WriteRules): boolean {
  const { views } = levelOf(name, level, { schemas, ...rules });
  const isStated = views.some((schema) => {
    const { defaults, examples } = flatten(schema, schemas);
    return defaults.length + examples.length > 0;
  });
  return !isStated && views.length > 0 && views.every((schema) => matchesSchema(schema, null, schemas));
}

function pruneValue(generated: Json, sent: Json, level: Level, rules: WriteRules): Json {
  if (isObject(generated) && isObject(sent)) return prune(generated, sent, level, rules);
  if (!isArray(generated) || !isArray(sent) || generated.length !== sent.length) return generated;
  const inner = itemLevel(level, rules);
  return generated.map((item, index) => pruneValue(item, sent[index] ?? null, inner, rules));
}
