import { operationRules } from "./operation-rules.js";
import { ownRules } from "./own-rules.js";
import { requestBodyRules } from "./request-body-rules.js";
import { requestParameterRules } from "./request-parameter-rules.js";
import { requestPropertyRules } from "./request-property-rules.js";
import { responseBodyRules } from "./response-body-rules.js";
import { responsePropertyRules } from "./response-property-rules.js";
import type { Level, Rule, RuleLevels } from "./rule.js";

const levels: readonly Level[] = ["error", "warning", "info"];

function rulesOf(list: RuleLevels, origin: Rule["origin"]): readonly (readonly [string, Rule])[] {
  return levels.flatMap((level) => list[level].map((id) => [id, { id, level, origin }] as const));
}

/** Every rule by its id. If oasdiff has the same id, oasdiff's level applies. */
export const rules: ReadonlyMap<string, Rule> = new Map([
  ...rulesOf(ownRules, "almanac"),
  ...[
    operationRules,
    requestBodyRules,
    requestParameterRules,
    requestPropertyRules,
    responseBodyRules,
    responsePropertyRules,
  ].flatMap((list) => rulesOf(list, "oasdiff")),
]);

export function findRule(id: string): Rule | null {
  return rules.get(id) ?? null;
}
