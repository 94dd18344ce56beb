import type { Json } from "../../../runtime/mock/dist/index.js";

/** The fields of a form: `a=1`, for lists `a=1&a=2`, for what is nested `a[b]=1` and `a[0][b]=1`. */
export function pairsIn(value: Json, name = ""): [name: string, value: string][] {
  if (typeof value !== "object" || value === null)
    return [[name, typeof value === "string" ? value : JSON.stringify(value)]];
  const isPlain = Array.isArray(value) && value.every((each) => typeof each !== "object" || each === null);
  return Object.entries(value).flatMap(([key, each]) =>
    pairsIn(each, isPlain || name === "" ? name || key : `${name}[${key}]`),
  );
}
