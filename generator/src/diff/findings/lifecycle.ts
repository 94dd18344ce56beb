import { isObject, type Json, type JsonObject } from "../../model/json.js";

export type Stability = "draft" | "alpha" | "beta" | "stable";

const stabilities: readonly Stability[] = ["draft", "alpha", "beta", "stable"];

/** Returns the value of `x-stability-level`, `stable` by default; null if the level is unknown. */
export function readStability(extensions: JsonObject): Stability | null {
  const value = extensions["x-stability-level"];
  if (value === undefined) return "stable";
  return stabilities.find((each) => each === value) ?? null;
}

/** Returns whether the stability level increased or decreased; null if it is unchanged. */
export function compareStability(from: Stability, to: Stability): "increased" | "decreased" | null {
  const difference = stabilities.indexOf(to) - stabilities.indexOf(from);
  return difference === 0 ? null : difference > 0 ? "increased" : "decreased";
}

/** The date in `x-sunset`. `day` is the number of days since 1970. */
export type Sunset =
  { readonly kind: "missing" } | { readonly kind: "invalid" } | { readonly kind: "day"; readonly day: number };

export function readSunset(extensions: Json): Sunset {
  if (!isObject(extensions) || extensions["x-sunset"] === undefined) return { kind: "missing" };
  const day = dayOf(extensions["x-sunset"]);
  return day === null ? { kind: "invalid" } : { kind: "day", day };
}

/** Returns the number of days since 1970; null if the text isn't a date or date-time (RFC 3339). */
export function dayOf(value: Json): number | null {
  if (typeof value !== "string") return null;
  const [, date = ""] =
    /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/i.exec(value) ?? [];
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000;
}

/** The minimum number of days between the announcement of a sunset and its date, for each stability level. */
export interface SunsetNotice {
  readonly beta: number;
  readonly stable: number;
}

export function noticeFor(stability: Stability, { beta, stable }: SunsetNotice): number {
  if (stability === "stable") return stable;
  return stability === "beta" ? beta : 0;
}
