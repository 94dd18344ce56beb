import { flatten } from "../../data/schema/flatten.js";
import type { Json, JsonObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Call } from "../call.js";

const stateNames = /(^|[a-z_-])(status|state|phase|stage)$/i;

/** The initial states of a new entity: for each enum property named like a state, its default or first value. */
export function initialStates(schema: MockSchema, call: Call): JsonObject {
  const { schemas } = call.operation.api.table;
  const states = [...flatten(schema, schemas).object.properties].flatMap(
    ([name, each]): (readonly [string, Json])[] => {
      if (!stateNames.test(name)) return [];
      const { values, defaults } = flatten(each, schemas);
      const first = values !== null && values.length > 1 ? values.find((value) => value !== null) : undefined;
      return first === undefined ? [] : [[name, defaults[0] ?? first]];
    },
  );
  return Object.fromEntries(states);
}
