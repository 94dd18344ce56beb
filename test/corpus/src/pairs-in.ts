import type { Json } from "../../../runtime/mock/dist/index.js";

/** Returns the fields of a form: `a=1`, nested `a[b]=1` and `a[0]=1`; a list named `a[]` is repeated. */
export function pairsIn(value: Json, name = ""): [name: string, value: string][] {
  if (typeof value !== "object" || value === null)
    return [[name, typeof value === "string" ? value : JSON.stringify(value)]];
  const isRepeated = Array.isArray(value) && name.endsWith("[]");
  return Object.entries(value).flatMap(([key, each]) =>
    pairsIn(each, isRepeated || name === "" ? name || key : `${name}[${key}]`),
  );
}
