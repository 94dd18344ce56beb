import type { Call } from "../actions/call.js";
import { fileRole } from "../files/file-operation.js";
import { filePath } from "../files/file-path.js";
import type { MockRequest } from "../message.js";
import type { Problem } from "../problem.js";
import { entityTag, listsTag, tagOf } from "./entity-tag.js";
import { targetEntity } from "../actions/target-entity.js";
import { checksEntityTags } from "./uses-entity-tags.js";

/**
 * Returns a 412 if `If-Match` doesn't list the entity's tag or if, in a request other than GET and HEAD,
 * `If-None-Match` lists it (RFC 9110 section 13.2.2). Ignores both headers unless the document declares entity tags for
 * the operation.
 */
export function checkPreconditions(call: Call, { header, method }: MockRequest): Problem | null {
  const [match, noneMatch] = [header("if-match"), header("if-none-match")];
  const isRead = method === "GET" || method === "HEAD";
  if (match === null && (noneMatch === null || isRead)) return null;
  if (!checksEntityTags(call.operation, call.revision)) return null;
  const tag = currentTag(call);
  if (match !== null && (tag === null || !listsTag(match, tag)))
    return failed(`The entity does not have the tag ${match}${tag === null ? "" : `: its tag is ${tag}`}.`);
  return noneMatch !== null && !isRead && tag !== null && listsTag(noneMatch, tag)
    ? failed(`An entity with the tag ${tag} exists.`)
    : null;
}

/** The tag of the file or entity that a call refers to; null if neither exists. */
function currentTag(call: Call): string | null {
  const file = fileRole(call.operation) === null ? null : call.world.state.files.get(filePath(call));
  if (file !== null) return tagOf(file.bytes);
  const entity = targetEntity(call);
  return entity === null ? null : entityTag(entity);
}

function failed(reason: string): Problem {
  return { kind: "status", status: 412, reason };
}
