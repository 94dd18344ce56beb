import type { Reporter } from "../diagnostics/reporter.js";
import type { Source } from "../load/source.js";
import { isObject, member, type Json, type JsonObject } from "../model/json.js";
import { childOf, locationOf, pointerOf } from "../model/location.js";

export interface ReportStraySettingsOptions {
  /** The JSON Schema of `almanac.yaml`. */
  readonly schema: JsonObject;
  readonly reporter: Reporter;
}

/**
 * Reports settings that are indented too little, and so stand beside the API that they are meant for, as if they were APIs. Gives
 * the pointers of them and of that API: what else is wrong with them follows from this.
 */
export function reportStraySettings(
  source: Source,
  { schema, reporter }: ReportStraySettingsOptions,
): readonly string[] {
  const at = locationOf(source.path, "/apis");
  const groups = groupStrays(member(source.root, "apis"), settingsOf(schema));
  for (const { owner, strays } of groups) {
    const [it, stand] = strays.length === 1 ? ["it", "stands"] : ["them", "stand"];
    const names = strays.map((name) => JSON.stringify(name)).join(" and ");
    reporter.report({
      code: "invalid-configuration",
      severity: "error",
      at: childOf(at, strays[0] ?? ""),
      onKey: true,
      message: `${names} ${stand} where the name of an API should stand.`,
      help:
        owner === null
          ? `Give the API a name, and indent ${it} below that.`
          : `If ${it === "it" ? "it is" : "they are"} meant to stand inside ${JSON.stringify(owner)}, indent ${it}.`,
    });
  }
  const names = groups.flatMap(({ owner, strays }) => (owner === null ? strays : [owner, ...strays]));
  return names.map((name) => pointerOf(childOf(at, name)));
}

interface Group {
  /** The API before them, if there is one. */
  readonly owner: string | null;
  readonly strays: readonly string[];
}

function groupStrays(apis: Json | undefined, settings: ReadonlySet<string>): readonly Group[] {
  const groups = new Map<string | null, string[]>();
  let owner: string | null = null;
  for (const [name, value] of Object.entries(isObject(apis) ? apis : {})) {
    if (!settings.has(name) || hasSettings(value, settings)) owner = name;
    else groups.set(owner, [...(groups.get(owner) ?? []), name]);
  }
  return [...groups].map(([each, strays]) => ({ owner: each, strays }));
}

/** An API may be called `package` or `filter`: then it has settings of its own. */
function hasSettings(value: Json, settings: ReadonlySet<string>): boolean {
  return isObject(value) && Object.keys(value).some((key) => settings.has(key));
}

function settingsOf(schema: JsonObject): ReadonlySet<string> {
  const properties = member(member(member(schema, "$defs"), "api"), "properties");
  return new Set(isObject(properties) ? Object.keys(properties) : []);
}
