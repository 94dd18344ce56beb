import { control } from "../connection/control.js";
import type { EntityFacts, EntityPage } from "../connection/state-facts.js";

/** The maximum number of entities in a response of the mock. */
const pageSize = 1000;

export interface EntityQuery {
  readonly resource: string;
  readonly search: string;
  /** The maximum number of entities to return. */
  readonly limit: number;
}

/** Reads the first entities of a resource, with several requests if one response can't contain them. */
export async function readEntities({ resource, search, limit }: EntityQuery): Promise<EntityPage> {
  const entities: EntityFacts[] = [];
  for (;;) {
    const [offset, size] = [entities.length, Math.min(limit - entities.length, pageSize)];
    const query = new URLSearchParams({ resource, search, offset: String(offset), limit: String(size) });
    const page = (await control("GET", `state/entities?${query}`)) as EntityPage;
    entities.push(...page.entities);
    const isComplete = page.entities.length < size || entities.length >= Math.min(limit, page.total);
    if (isComplete) return { total: page.total, entities };
  }
}
