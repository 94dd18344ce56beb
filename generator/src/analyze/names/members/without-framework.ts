import type { DocumentOperation } from "../../../resolve/document.js";

/**
 * Returns the name of the handler from which a framework derived the operationId; null if the id has none of these
 * forms:
 *
 * - FastAPI, `{function}{path}_{method}` with `_` for every character of the path that is not a letter, digit or `_`
 *   (`generate_unique_id` in `fastapi/utils.py`): the id must end with the operation's own path and method.
 * - springfox, `{method}Using{VERB}`, with `_1` and so on for repeated ids (`CachingOperationNameGenerator`): the verb must be
 *   the operation's own.
 * - NestJS, `{Controller}_{method}` (`operationIdFactory` of `@nestjs/swagger`): the class name must end with `Controller`.
 */
export function withoutFramework({
  operationId,
  path,
  method,
}: Pick<DocumentOperation, "operationId" | "path" | "method">): string | null {
  if (operationId === null) return null;
  const tail = `${path.replace(/[^\p{L}\p{N}_]/gu, "_")}_${method.toLowerCase()}`;
  if (operationId.endsWith(tail) && operationId.length > tail.length) return operationId.slice(0, -tail.length);
  const [, handler, verb] = /^(.+)Using([A-Z]+)(?:_\d+)?$/.exec(operationId) ?? [];
  if (handler !== undefined && verb === method) return handler;
  return /^[A-Za-z0-9]*Controller_(.+)$/.exec(operationId)?.[1] ?? null;
}
