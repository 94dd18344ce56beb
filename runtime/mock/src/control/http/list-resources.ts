import type { Json } from "../../json.js";
import type { ControlRequest } from "./control-request.js";

/** Lists resources, parents before children, and then the links between them, each with its number of entities. */
export function listResources({ engine: { state }, options: { tables } }: ControlRequest): Json {
  const countOf = (name: string): number => state.collections(name).reduce((sum, { size }) => sum + size, 0);
  const sorted = Object.values(tables.resources).sort((left, right) => left.parents.length - right.parents.length);
  const resources = sorted.map(({ name, key, parents }) => ({
    kind: "resource",
    name,
    key,
    parents,
    count: countOf(name),
  }));
  const links = Object.values(tables.links).map(({ name, holder, resource }) => ({
    kind: "link",
    name,
    key: null,
    parents: [holder, resource],
    count: countOf(name),
  }));
  return [...resources, ...links];
}
