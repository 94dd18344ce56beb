import type { JsonObject } from "../../model/json.js";
import type { Projection } from "../projection.js";

/** A projected operation, and the calls to the projection on which it depends. */
export interface RecordedOperation {
  readonly value: JsonObject;
  /** Repeats a call for another version. Returns whether its result is the same. */
  readonly calls: readonly ((projection: Projection) => boolean)[];
}

/** Projects an operation, and records the calls. `partAt` is the same in all versions, so it isn't recorded. */
export function recordOperation(
  projection: Projection,
  project: (projection: Projection) => JsonObject,
): RecordedOperation {
  const calls: ((projection: Projection) => boolean)[] = [];
  const { partAt, parts } = projection;
  const value = project({
    partAt,
    schema: (schema) => {
      const result = projection.schema(schema);
      calls.push((other) => other.schema(schema) === result);
      return result;
    },
    parts: {
      refer: (kind, at, part) => {
        const result = parts.refer(kind, at, part);
        calls.push((other) => isSamePart(other.parts.refer(kind, at, part), result));
        return result;
      },
    },
    linkTarget: (operation) => {
      const result = projection.linkTarget(operation);
      const target = JSON.stringify(result);
      calls.push((other) => JSON.stringify(other.linkTarget(operation)) === target);
      return result;
    },
    requireNewer: () => {
      projection.requireNewer();
      calls.push((other) => {
        other.requireNewer();
        return true;
      });
    },
  });
  return { value, calls };
}

/** Whether both are the same part, or references to the same component. */
function isSamePart(left: JsonObject, right: JsonObject): boolean {
  return left === right || (left["$ref"] !== undefined && left["$ref"] === right["$ref"]);
}
