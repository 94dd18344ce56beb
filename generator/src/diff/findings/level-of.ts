import { findRule } from "../rules/find-rule.js";
import { policyRules } from "../rules/policy-rules.js";
import type { Level } from "../rules/rule.js";
import type { Emission } from "./finding.js";

/**
 * Returns the level of a finding: `error` if it breaks callers or the code that uses the types, `warning` if it may, and
 * `info` otherwise. Rules about how an API announces changes keep their own level.
 */
export function levelOf({ id, wire, types }: Pick<Emission, "id" | "wire" | "types">): Level {
  if (policyRules.has(id)) return findRule(id)?.level ?? "info";
  if (wire === "breaking" || types === "breaking") return "error";
  return wire === "risky" || types === "risky" ? "warning" : "info";
}
