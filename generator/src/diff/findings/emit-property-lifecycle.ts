import { childOf } from "../../model/location.js";
import type { JsonObject } from "../../model/json.js";
import type { Emission } from "./finding.js";
import { compareStability, noticeFor, readStability, readSunset, type SunsetNotice } from "./lifecycle.js";
import { directionOf, type SchemaRoot } from "./schema-root.js";
import type { Visit } from "./walk-comparison.js";

interface LifecycleOptions {
  readonly root: SchemaRoot;
  readonly context: { readonly today: number | null; readonly notice: SunsetNotice };
  /** The extensions of the operation in the revision. */
  readonly extensions: JsonObject;
}

/** Returns findings about the deprecation and stability of a property. */
export function emitPropertyLifecycle(
  { comparison, path }: Visit,
  { root, context, extensions }: LifecycleOptions,
): readonly Emission[] {
  if (path.length === 0 || (root.kind !== "request-body" && root.kind !== "response-body")) return [];
  const direction = directionOf(root);
  const [base, revision] = [comparison.base, comparison.revision];
  const emission = (name: string, args: Emission["args"], key: string): Emission => ({
    id: name.startsWith("api-") ? name : `${root.kind.slice(0, -5)}-property-${name}`,
    wire: "safe",
    types: "safe",
    confidence: "exact",
    direction,
    cause: { base: childOf(base.at, key), revision: childOf(revision.at, key) },
    args,
    witness: null,
    hint: null,
    occurrence: { ...root.occurrence, property: path.join("/") },
  });
  return comparison.changes.flatMap(({ name, args }): readonly Emission[] => {
    if (name === "reactivated") return [emission("reactivated", {}, "deprecated")];
    if (name === "deprecated") {
      const id = deprecationOf(revision.keywords.extensions, extensions, context);
      return id === null ? [] : [emission(id, args, "deprecated")];
    }
    if (name !== "stability") return [];
    const [from, to] = [base, revision].map(({ keywords }) => readStability(keywords.extensions));
    if (from == null || to == null) return [emission("api-invalid-stability-level", args, "x-stability-level")];
    const verb = compareStability(from, to);
    // Draft and alpha promise no stability, so changes from them aren't reported.
    const isPromised = from === "beta" || from === "stable";
    return verb === null || !isPromised ? [] : [emission(`stability-${verb}`, { from, to }, "x-stability-level")];
  });
}

function deprecationOf(
  own: JsonObject,
  operation: JsonObject,
  { today, notice }: LifecycleOptions["context"],
): string | null {
  const stability = readStability(operation);
  if (stability === null) return null;
  const days = noticeFor(stability, notice);
  const sunset = readSunset(own);
  switch (sunset.kind) {
    case "missing":
      return days > 0 ? "deprecated-sunset-missing" : "deprecated";
    case "invalid":
      return "deprecated-sunset-invalid";
    case "day":
      return today !== null && sunset.day - today < days ? "sunset-date-too-small" : "deprecated-with-sunset";
  }
}
