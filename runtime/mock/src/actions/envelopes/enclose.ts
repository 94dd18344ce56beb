import { isArray, isObject, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { EntityPlaces } from "../../tables/tables.js";
import { deletedFlags } from "../deleted-flags.js";
import type { Call, Result } from "../call.js";
import { shape } from "../shape.js";
import { schemaAt } from "./schema-at.js";
import { signsOfSuccess } from "./signs-of-success.js";

/** Puts the entity that an action returned back into the response that contains it, and generates the rest of the response. */
export function enclose(result: Result, call: Call, { response, isReceipt }: EntityPlaces): Result {
  const { content } = call;
  if (isReceipt === true && result.kind === "success" && isObject(result.value) && content?.schema != null) {
    const { value } = result;
    const lists = Object.entries(signsOfSuccess(content.schema, null, call)).filter(([, sign]) => isArray(sign));
    const empty = lists.filter(([name]) => Object.hasOwn(value, name));
    return { ...result, value: mergeObjects(value, Object.fromEntries(empty)) };
  }
  if (result.kind !== "success" || response === undefined || content?.schema == null) return result;
  const [first] = response ?? [];
  if (first === undefined && response !== null) return result;
  const { value } = result;
  const flags = call.operation.method === "DELETE" ? deletedFlags(content.schema, call) : {};
  const rest = mergeObjects(signsOfSuccess(content.schema, first ?? null, call), flags);
  const inside = value === undefined || response === null ? rest : wrap(content.schema, response, { value, call });
  const seed = `${call.operation.table.name}/${[...call.path.values()].join("/")}`;
  return { ...result, value: shape(content.schema, inside, call, { seed, fill: "required" }), rendered: null };
}

interface Wrapped {
  readonly value: Json;
  readonly call: Call;
}

/** Wraps a value in objects, one for each name of a path. Each object also gets its properties that indicate success. */
function wrap(
  schema: Parameters<typeof schemaAt>[0],
  [name = "", ...rest]: readonly string[],
  { value, call }: Wrapped,
): JsonObject {
  const inner = schemaAt(schema, [name], call.operation.api.table.schemas) ?? true;
  const nested = rest.length === 0 ? value : wrap(inner, rest, { value, call });
  return mergeObjects(signsOfSuccess(schema, name, call), { [name]: nested });
}
