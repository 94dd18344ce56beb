/** Returns copies of a document with one value edited in each: every value of the document, at any depth. */
export function editsOf(document: object): readonly object[] {
  const paths = pathsIn(document, []);
  return paths.flatMap((path) => editsAt(document, path));
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.keys(value).flatMap((key) => pathsIn((value as Record<string, unknown>)[key], [...path, key]));
  return [path, ...inner];
}

function editsAt(document: object, path: Path): readonly object[] {
  return edited(valueAt(document, path)).map((value) => withValue(structuredClone(document), path, value));
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], document);
}

/** Returns other values of the same type. */
function edited(value: unknown): readonly unknown[] {
  switch (typeof value) {
    case "string":
      return [`${value} edited`];
    case "number":
      return [value + 1];
    case "boolean":
      return [!value];
    case "object": {
      if (value === null) return ["edited"];
      if (Array.isArray(value)) return [value.slice(1), value.toReversed()];
      const [first, ...others] = Object.entries(value);
      return first === undefined ? [] : [Object.fromEntries(others), Object.fromEntries([...others, first])];
    }
    default:
      return [];
  }
}

function withValue(document: object, path: Path, value: unknown): object {
  const key = path.at(-1);
  if (key === undefined) return typeof value === "object" && value !== null ? value : document;
  const parent = valueAt(document, path.slice(0, -1)) as Record<string, unknown>;
  parent[key] = value;
  return document;
}
