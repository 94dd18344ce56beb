import type { State } from "../state/state.js";
import type { ResourceTable } from "../tables/tables.js";
import type { Exchange } from "./exchange.js";

interface KeyedParameter {
  readonly parameter: string;
  readonly resource: string | null;
}

/** Replaces path parameters that contain a name of an entity, such as its login, with the entity's key. */
export function withStoredKeys(
  exchange: Exchange,
  resources: Readonly<Record<string, ResourceTable>>,
  state: State,
): Exchange {
  const action = exchange.operation?.table.action;
  if (action === undefined || !("scope" in action)) return exchange;
  const levels: readonly KeyedParameter[] = [
    ...action.scope.filter(({ isOutside }) => isOutside !== true),
    ...("key" in action ? [{ parameter: action.key, resource: action.resource }] : []),
  ];
  const otherKeysOf = ({ resource }: KeyedParameter): readonly (readonly string[])[] =>
    (resource === null || !Object.hasOwn(resources, resource) ? undefined : resources[resource]?.otherKeys) ?? [];
  if (levels.every((level) => otherKeysOf(level).length === 0)) return exchange;
  const pathValues = new Map(exchange.pathValues);
  const keys: string[] = [];
  for (const level of levels) {
    const { parameter, resource } = level;
    const text = pathValues.get(parameter) ?? "";
    const collection = resource === null ? null : state.collection(resource, keys);
    const found = collection?.get(text) === undefined ? otherKeysOf(level) : [];
    const entity = found
      .map((path) => collection?.withValue(path, text).slice(0, 1)[0])
      .find((each) => each !== undefined);
    const key = entity?.keys.at(-1) ?? text;
    pathValues.set(parameter, key);
    keys.push(key);
  }
  return { ...exchange, pathValues };
}
