/** A path whose parameters' names do not matter. */
export function pathKey(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

/** The parameter that a path ends with, if it is the whole last segment. */
export function parameterOf(path: string): string | null {
  return /\/\{([^{}]+)\}$/.exec(path)?.[1] ?? null;
}

export function parentPath(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** The segments of a path that are no parameters, without the ones that all paths begin with. */
export function literalsOf(path: string, base: string): readonly string[] {
  // Where there is one collection alone, all paths begin with it.
  const start = path === base ? path.lastIndexOf("/") : path.startsWith(`${base}/`) ? base.length : 0;
  const own = path.slice(start);
  return own.split("/").filter((segment) => segment !== "" && !segment.includes("{"));
}

/** The segments that all paths begin with, up to the first parameter. */
export function commonBase(paths: readonly string[]): string {
  const split = paths.map((path) => path.split("/"));
  const [first = []] = split;
  const count = first.findIndex(
    (segment, index) => segment.includes("{") || split.some((other) => other[index] !== segment),
  );
  return first.slice(0, count === -1 ? first.length : count).join("/");
}

/** The names of all parameters of a path, in its order. */
export function parametersOf(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}
