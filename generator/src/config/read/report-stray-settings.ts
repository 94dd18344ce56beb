import { list } from "../../diagnostics/list.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import type { Source } from "../../load/source.js";
import { isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { childOf, locationOf, pointerOf } from "../../model/location.js";

export interface ReportStraySettingsOptions {
  /** The JSON Schema of `almanac.yaml`. */
  readonly schema: JsonObject;
  readonly reporter: Reporter;
}

/**
 * Reports settings that are not indented enough, which makes them siblings of the API to which they belong. Returns the
 * pointers of these settings and of that API, because any other errors there are consequences of the wrong indentation.
 */
export function reportStraySettings(
  source: Source,
  { schema, reporter }: ReportStraySettingsOptions,
): readonly string[] {
  const at = locationOf(source.path, "/apis");
  const groups = groupStrays(member(source.root, "apis"), settingsOf(schema));
  for (const { owner, strays } of groups) {
    const isOne = strays.length === 1;
    const names = list(strays.map((name) => JSON.stringify(name)));
    reporter.report({
      code: "invalid-configuration",
      severity: "error",
      at: childOf(at, strays[0] ?? ""),
      onKey: true,
      message: isOne ? `${names} is a setting, not an API.` : `${names} are settings, not APIs.`,
      help:
        owner === null
          ? `Add the name of the API, and indent ${isOne ? "the setting" : "the settings"} below it.`
          : `If ${isOne ? "it belongs" : "they belong"} to the API ${JSON.stringify(owner)}, indent ${isOne ? "it" : "them"} below that name.`,
    });
  }
  const names = groups.flatMap(({ owner, strays }) => (owner === null ? strays : [owner, ...strays]));
  return names.map((name) => pointerOf(childOf(at, name)));
}

interface Group {
  /** The API before the settings; null if there is none. */
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

/**
 * Whether a value contains settings. An API may have the name of a setting, such as `package` or `filter`, but only an
 * API contains settings.
 */
function hasSettings(value: Json, settings: ReadonlySet<string>): boolean {
  return isObject(value) && Object.keys(value).some((key) => settings.has(key));
}

function settingsOf(schema: JsonObject): ReadonlySet<string> {
  const properties = member(member(member(schema, "$defs"), "api"), "properties");
  return new Set(isObject(properties) ? Object.keys(properties) : []);
}
