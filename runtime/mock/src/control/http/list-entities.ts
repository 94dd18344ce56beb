import type { Json } from "../../json.js";
import type { ControlRequest } from "./control-request.js";

const maxLimit = 1000;

/** Lists the entities of a resource or a link, or only those that contain the text of the parameter `search`. */
export function listEntities({ engine: { state }, query, options: { tables } }: ControlRequest): Json {
  const resource = query.get("resource") ?? "";
  if (!Object.hasOwn(tables.resources, resource) && !Object.hasOwn(tables.links, resource))
    throw new RangeError(`Unknown resource ${JSON.stringify(resource)}. GET /__almanac/state lists all resources.`);
  const [offset, limit] = [readCount(query, "offset", 0), Math.min(readCount(query, "limit", 100), maxLimit)];
  const search = (query.get("search") ?? "").toLowerCase();
  const found = state
    .all(resource)
    .filter(({ keys, value }) => search === "" || JSON.stringify([keys, value]).toLowerCase().includes(search));
  const entities = found.slice(offset, offset + limit).map(({ keys, value }) => ({ keys, value }));
  return { total: found.length, entities };
}

function readCount(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name) ?? String(fallback);
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`The parameter ${name} must be a number.`);
  return Number(text);
}
