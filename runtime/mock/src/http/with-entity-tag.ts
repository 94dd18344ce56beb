import type { Call, Result } from "../actions/call.js";
import { entityTag } from "./entity-tag.js";
import { targetEntity } from "../actions/target-entity.js";
import { sendsEntityTag } from "./uses-entity-tags.js";

/** Adds the tag of the entity that an operation created, read or changed, if the response should have one. */
export function withEntityTag(result: Result, call: Call): Result {
  if (result.kind !== "success" || result.file !== undefined || !sendsEntityTag(call.response, call.revision))
    return result;
  const entity = result.entity ?? targetEntity(call);
  return entity === null ? result : { ...result, headers: [...result.headers, ["ETag", entityTag(entity)]] };
}
