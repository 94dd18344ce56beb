import { plainName } from "../../../analyze/names/plain-name.js";
import type { Collection, Workspace } from "../workspace.js";

/** Properties by which people identify a user or an organization in URLs, most specific first. */
const names = ["login", "username", "slug", "handle", "nickname", "key", "name", "id"];

/**
 * The path to the property that contains the value of the owner parameter: the property with the parameter's name or,
 * if that is an object, its identifying property, such as `owner.login`. Null if there is none.
 */
export function findOwnerPath(
  parameter: string,
  { shown }: Collection,
  { reader }: Workspace,
): readonly string[] | null {
  const wanted = new Set([plainName(parameter), plainName(parameter.replace(/[-_]?(id|name|slug|key|login)$/i, ""))]);
  for (const { operation, properties } of shown) {
    const property = properties.find(({ name }) => wanted.has(plainName(name)));
    if (property === undefined) continue;
    if (["string", "number"].includes(reader.kindOf(operation, property))) return [property.name];
    const inside = reader.objectsIn(operation, [property])[0]?.properties ?? [];
    const candidates = [plainName(parameter), ...names];
    const found = candidates.map((name) => inside.find((each) => plainName(each) === name)).find(Boolean);
    if (found !== undefined) return [property.name, found];
  }
  return null;
}
