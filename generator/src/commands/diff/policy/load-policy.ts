import type { DiffConfig, LevelSetting } from "../../../config/config.js";
import { openNamedSource } from "../../../config/open-named-source.js";
import { readDiffConfig } from "../../../config/read/read-diff-config.js";
import type { Reporter } from "../../../diagnostics/reporter.js";
import { suggest } from "../../../diagnostics/suggest.js";
import { rules } from "../../../diff/rules/find-rule.js";
import { checkAgainstSchema } from "../../../load/check-against-schema.js";
import type { Sources } from "../../../load/sources.js";
import type { JsonObject } from "../../../model/json.js";
import { locationOf, type Location } from "../../../model/location.js";

export interface LoadPolicyOptions {
  /** The path of a file with more levels and approvals; null if there is none. */
  readonly file: string | null;
  readonly sources: Sources;
  readonly reporter: Reporter;
  /** The JSON Schema of `almanac.yaml`. */
  readonly schema: JsonObject;
}

// The schemas of approval files, keyed by configuration schema. Validators are cached by schema object, so each is
// created only once.
const schemas = new WeakMap<JsonObject, JsonObject>();

/**
 * Adds the levels and approvals of `--approvals` to those of the configuration. Reports ids that don't exist. Null if
 * the file can't be read.
 */
export async function loadPolicy(
  { levels, approvals }: DiffConfig,
  { file, sources, reporter, schema }: LoadPolicyOptions,
): Promise<DiffConfig | null> {
  const more = file === null ? { levels: [], approvals: [] } : await readFile(file, { sources, reporter, schema });
  if (more === null) return null;
  const policy = { levels: [...levels, ...more.levels], approvals: [...approvals, ...more.approvals] };
  for (const { id, at } of policy.levels) checkId(id, at, reporter);
  for (const { subject } of policy.approvals) if ("id" in subject) checkId(subject.id, subject.at, reporter);
  return policy;
}

async function readFile(
  path: string,
  { sources, reporter, schema }: Omit<LoadPolicyOptions, "file">,
): Promise<DiffConfig | null> {
  const help = "Specify a YAML file with the keys rules, scopes and approvals.";
  const at = locationOf("--approvals", "");
  const source = await openNamedSource({ path, at }, { sources, reporter, code: "missing-configuration", help });
  if (source === null) return null;
  const part = schemas.get(schema) ?? { $ref: "#/$defs/diff", $defs: schema["$defs"] ?? {} };
  schemas.set(schema, part);
  const options = { schema: part, code: "invalid-configuration", entry: "setting", reporter } as const;
  return checkAgainstSchema(source, options) ? readDiffConfig(source.root, locationOf(path, "")) : null;
}

function checkId(id: LevelSetting["id"], at: Location, reporter: Reporter): void {
  if (rules.has(id)) return;
  const nearest = suggest(id, [...rules.keys()]);
  reporter.report({
    code: "unknown-rule",
    severity: "error",
    at,
    message: `almanac diff has no finding with the id ${JSON.stringify(id)}.`,
    help: nearest === null ? "See the list of ids in docs/diff.md." : `Did you mean ${nearest}?`,
  });
}
