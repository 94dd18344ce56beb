import { plainName } from "../../../analyze/names/plain-name.js";
import type { Collection, Workspace } from "../workspace.js";

/** Properties by which people identify a user or an organization in URLs, most specific first. */
const names = ["login", "username", "slug", "handle", "nickname", "key", "name", "id"];

/** A word at the end of a parameter's name that names the identifying property: `owner_id`. */
const suffix = /[-_]?(id|name|slug|key|login)$/i;

/**
 * The path to the property that contains the value of the owner parameter: the property with the parameter's name, or
 * else the one with this name without the word at its end. If that is an object, its identifying property, such as
 * `owner.login`, or `owner.id` for the parameter `owner_id`. Null if there is none.
 */
export function findOwnerPath(
  parameter: string,
  { shown }: Collection,
  { reader }: Workspace,
): readonly string[] | null {
  const whole = plainName(parameter);
  const word = suffix.exec(parameter)?.[1]?.toLowerCase();
  const candidates = [whole, ...(word === undefined ? [] : [word]), ...names];
  for (const wanted of new Set([whole, plainName(parameter.replace(suffix, ""))])) {
    if (wanted === "") continue;
    for (const { operation, properties } of shown) {
      const property = properties.find(({ name }) => plainName(name) === wanted);
      if (property === undefined) continue;
      if (["string", "number"].includes(reader.kindOf(operation, property))) return [property.name];
      const inside = reader.objectsIn(operation, [property])[0]?.properties ?? [];
      const found = candidates.map((name) => inside.find((each) => plainName(each) === name)).find(Boolean);
      if (found !== undefined) return [property.name, found];
    }
  }
  return null;
}
