/** Returns a path without its parameter names. Paths that differ only in these names have the same key. */
export function pathKey(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

/** The name of the parameter in the last segment of a path; null if that segment is not a parameter. */
export function parameterOf(path: string): string | null {
  return /\/\{([^{}]+)\}$/.exec(path)?.[1] ?? null;
}

export function parentPath(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** Returns the literal segments that follow the common base in a path. */
export function literalsOf(path: string, base: string): readonly string[] {
  // If the API has only one collection, the base includes its name.
  const start = path === base ? path.lastIndexOf("/") : path.startsWith(`${base}/`) ? base.length : 0;
  return path
    .slice(start)
    .split("/")
    .filter((segment) => segment !== "" && !segment.includes("{"));
}

/** Returns the segments that all paths begin with, up to the first parameter. */
export function commonBase(paths: readonly string[]): string {
  const split = paths.map((path) => path.split("/"));
  const [first = []] = split;
  const count = first.findIndex(
    (segment, index) => segment.includes("{") || split.some((other) => other[index] !== segment),
  );
  return first.slice(0, count === -1 ? first.length : count).join("/");
}

/** Returns the parameter names in a path, in order. */
export function parametersOf(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/** Identifies an operation by its method and path, regardless of the path parameters' names. */
export function actionKey(method: string, path: string): string {
  return `${method} ${pathKey(path)}`;
}
