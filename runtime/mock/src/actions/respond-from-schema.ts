import { isObject, mergeObjects } from "../json.js";
import { success, type Call, type Result } from "./call.js";
import { shape } from "./shape.js";

/** An answer of which only the shape is known: the document's example if it is valid, or values made up from what was asked. */
export function respondFromSchema(call: Call): Result {
  const { content, operation, path, body } = call;
  if (content === null) return success(undefined);
  const { schema, example } = content;
  if (schema === null || example?.isSerialized === true) return success(example?.value);
  if (example !== null && operation.api.responses.validate(schema, example.value).length === 0)
    return success(example.value);
  const given = mergeObjects(isObject(body) ? body : {}, Object.fromEntries(path));
  const seed = `${operation.table.name}/${[...path.values()].join("/")}`;
  return success(shape(schema, Object.keys(given).length === 0 ? undefined : given, call, { seed, fill: "all" }));
}
