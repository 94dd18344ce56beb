type Members = Record<string, unknown>;

/** Multiplies a JSON document: paths, operation ids, tags and components are copied under new names. */
export function multiply(text: string, copies: number): string {
  const document = JSON.parse(text) as Members;
  const { paths, components, tags, ...rest } = document;
  const own: Members = isObject(components) ? components : {};
  const merged: { paths: Members; components: Record<string, Members>; tags: unknown[] } = {
    paths: {},
    components: {},
    tags: [],
  };
  for (let copy = 0; copy < copies; copy += 1) {
    const renamed = rename({ paths, components: own, tags }, copy === 0 ? "" : `Copy${copy + 1}`) as Members;
    Object.assign(merged.paths, renamed["paths"]);
    for (const [kind, each] of Object.entries(renamed["components"] as Members))
      merged.components[kind] = { ...merged.components[kind], ...(each as Members) };
    if (Array.isArray(renamed["tags"])) merged.tags.push(...(renamed["tags"] as unknown[]));
  }
  return JSON.stringify({ ...rest, ...merged });
}

/** Returns a copy with a suffix on every name. Security schemes are shared. */
function rename(parts: Members, ending: string): unknown {
  if (ending === "") return parts;
  const { paths, components, tags } = parts;
  const isScheme = (kind: string): boolean => kind === "securitySchemes";
  const renamed = Object.entries(isObject(components) ? components : {}).map(([kind, each]): [string, unknown] => {
    const changed = changeWithin(each, ending);
    return [kind, isScheme(kind) || !isObject(changed) ? each : withKeys(changed, (name) => name + ending)];
  });
  return {
    paths: withKeys(changeWithin(paths, ending) as Members, (path) => `/${ending.toLowerCase()}${path}`),
    components: Object.fromEntries(renamed),
    tags: changeTags(tags, ending),
  };
}

function changeWithin(value: unknown, ending: string): unknown {
  if (Array.isArray(value)) return value.map((each) => changeWithin(each, ending));
  if (typeof value === "string") return value.replace(/^(#\/components\/(?!securitySchemes)\w+\/[^/]+)/, `$1${ending}`);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, each]): [string, unknown] => {
    if (key === "operationId" && typeof each === "string") return [key, each + ending];
    if (key === "tags" && Array.isArray(each)) return [key, changeTags(each, ending)];
    return [key, changeWithin(each, ending)];
  });
  return Object.fromEntries(members);
}

function changeTags(tags: unknown, ending: string): unknown {
  if (!Array.isArray(tags)) return tags;
  return tags.map((tag: unknown) => {
    if (typeof tag === "string") return tag + ending;
    return isObject(tag) && typeof tag["name"] === "string" ? { ...tag, name: tag["name"] + ending } : tag;
  });
}

function withKeys(value: Members, change: (key: string) => string): Members {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [change(key), each]));
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
