type Dictionary = Readonly<Record<string, unknown>>;

/** Returns a document whose path parameters have the ids of existing entities as their examples. */
export function fillInIds(document: Dictionary, ids: Readonly<Record<string, string>>): Dictionary {
  const fill = (parameter: unknown): unknown => {
    const name = isObject(parameter) && parameter["in"] === "path" ? parameter["name"] : null;
    if (!isObject(parameter) || typeof name !== "string" || !Object.hasOwn(ids, name)) return parameter;
    const { examples: _, ...others } = parameter;
    return { ...others, example: ids[name] };
  };
  const fillIn = (holder: unknown): unknown =>
    isObject(holder) && Array.isArray(holder["parameters"])
      ? { ...holder, parameters: holder["parameters"].map(fill) }
      : holder;
  const components = isObject(document["components"]) ? document["components"] : {};
  const shared = components["parameters"];
  const paths = isObject(document["paths"]) ? document["paths"] : {};
  return {
    ...document,
    components: isObject(shared) ? { ...components, parameters: mapValues(shared, fill) } : components,
    paths: mapValues(paths, (item) => fillIn(isObject(item) ? mapValues(item, fillIn) : item)),
  };
}

function mapValues(object: Dictionary, map: (value: unknown) => unknown): Dictionary {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));
}

function isObject(value: unknown): value is Dictionary {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
