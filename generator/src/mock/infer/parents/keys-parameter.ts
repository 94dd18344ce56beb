import type { Operation } from "../../../model/model.js";

/** The query parameter with the keys of the entities to list; null if there is none. */
export function keysParameter({ parameters }: Operation): string | null {
  const found = parameters.find(
    ({ in: location, name }) => location === "query" && /^(ids?|keys?|names?)(\[\])?$/i.test(name),
  );
  return found?.name ?? null;
}
