type Value = unknown;
type Dictionary = Readonly<Record<string, Value>>;

/**
 * Returns a copy of a document whose server and OAuth URLs refer to the mock: they keep their path, and get the mock's
 * origin. Keeps only the first server of each list, because the mock serves an operation at the base path of its first
 * server.
 */
export function localizeServers(document: Dictionary, origin: string): Dictionary {
  const paths = isObject(document["paths"]) ? document["paths"] : {};
  return {
    ...document,
    servers: localize(document["servers"], origin) ?? [{ url: origin }],
    components: isObject(document["components"]) ? localizeSchemes(document["components"], origin) : {},
    paths: mapValues(paths, (item) => (isObject(item) ? localizeItem(item, origin) : item)),
  };
}

function localizeSchemes(components: Dictionary, origin: string): Dictionary {
  const schemes = components["securitySchemes"];
  if (!isObject(schemes)) return components;
  const change = (url: Value): Value => (typeof url === "string" ? toMock(url, origin) : url);
  const flow = (each: Value): Value =>
    isObject(each)
      ? mapEntries(each, (value, name) => (/^(?:token|refresh|authorization)Url$/.test(name) ? change(value) : value))
      : each;
  const scheme = (each: Value): Value =>
    isObject(each) && isObject(each["flows"]) ? { ...each, flows: mapValues(each["flows"], flow) } : each;
  return { ...components, securitySchemes: mapValues(schemes, scheme) };
}

function localizeItem(item: Dictionary, origin: string): Dictionary {
  return withServers(
    mapValues(item, (value) => (isObject(value) ? withServers(value, origin) : value)),
    origin,
  );
}

function withServers(value: Dictionary, origin: string): Dictionary {
  const servers = localize(value["servers"], origin);
  return servers === null ? value : { ...value, servers };
}

function localize(servers: Value, origin: string): readonly { readonly url: string }[] | null {
  const first: Value = Array.isArray(servers) ? servers[0] : undefined;
  if (!isObject(first)) return null;
  const variables = isObject(first["variables"]) ? first["variables"] : {};
  const url = textOf(first["url"]).replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isObject(variable) && "default" in variable ? String(variable["default"]) : whole;
  });
  return [{ url: toMock(url, origin).replace(/\/+$/, "") }];
}

function textOf(value: Value): string {
  return typeof value === "string" ? value : "/";
}

function toMock(url: string, origin: string): string {
  return origin + (URL.canParse(url, origin) ? new URL(url, origin).pathname : "/");
}

function mapValues(object: Dictionary, map: (value: Value) => Value): Dictionary {
  return mapEntries(object, map);
}

function mapEntries(object: Dictionary, map: (value: Value, name: string) => Value): Dictionary {
  // `fromEntries` defines properties, so that a property named `__proto__` is kept and harmless.
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value, name)]));
}

function isObject(value: Value): value is Dictionary {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
