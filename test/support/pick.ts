/** Returns the value at a path of keys. `*` selects every item or property, `name=x` the item whose `name` is `x`, `-x` all except `x`. */
export function pick(value: unknown, path: string): unknown {
  let found: unknown = value;
  for (const [index, key] of path.split("/").entries()) {
    if (key === "") continue;
    if (key === "*") {
      const rest = path
        .split("/")
        .slice(index + 1)
        .join("/");
      return Array.isArray(found) ? found.map((item) => pick(item, rest)) : found;
    }
    found = step(found, key);
  }
  return found;
}

function step(value: unknown, key: string): unknown {
  if (key.startsWith("-")) return without(value, key.slice(1));
  const [name = "", wanted] = key.split("=");
  if (wanted !== undefined && Array.isArray(value)) {
    return value.find((item: unknown) => member(item, name) === wanted);
  }
  return member(value, key);
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function without(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
