import { canBeginIdentifier } from "../../../model/identifier.js";
import type { DocumentOperation } from "../../../resolve/document.js";
import type { Version } from "../../../version/version.js";
import { functionName } from "../function-name.js";
import { reservedMembers } from "../reserved-names.js";
import { withoutFramework } from "./without-framework.js";
import { withoutResource } from "./without-resource.js";
import { withoutVersion } from "../without-version.js";
import { joinWords } from "../words.js";

export interface ShortenNameOptions {
  /** The title of the operation's resource. */
  readonly resource: string;
  readonly versions: readonly Version[];
}

/**
 * Returns an operation's short name inside its resource: the operationId without the parts that a framework added and
 * without the words of the resource. Null if nothing can be removed, or if the configuration names the operation.
 */
export function shortenName(operation: DocumentOperation, { resource, versions }: ShortenNameOptions): string | null {
  const { operationId, givenName } = operation;
  if (operationId === null || givenName !== null) return null;
  const handler = withoutFramework(operation);
  const id = withoutVersion(handler ?? operationId, versions);
  const rest = withoutResource(id, resource);
  const names = [rest === null ? null : nameOf(rest, id), handler === null ? null : functionName(id)];
  return names.find((name) => name !== null && canBeginIdentifier(name) && !reservedMembers.has(name)) ?? null;
}

/** Joins the words in camel case. An id in camel case keeps its spelling: `meGetHTTPOptions` becomes `getHTTPOptions`. */
function nameOf(words: readonly string[], id: string): string {
  const [first = "", ...rest] = words;
  return functionName(id) === id ? first.toLowerCase() + rest.join("") : joinWords(words);
}
