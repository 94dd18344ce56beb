import { isJson } from "../../media-types/is-json.js";
import type { ApiTable, ContentTable, OperationTable } from "../../tables/tables.js";

/** The share of declared errors that must have the same schema before it is used for undescribed errors. */
const MAJORITY = 0.75;

const caches = new WeakMap<ApiTable, Map<number, ContentTable | null>>();

/**
 * Returns the content of an error that the operation doesn't describe. Uses the content that most declared errors with
 * the status share or, failing that, most errors of the API. Null if too few of them agree. The result is cached.
 */
export function sharedErrorContent(status: number, api: ApiTable): ContentTable | null {
  const cache = caches.get(api) ?? new Map<number, ContentTable | null>();
  caches.set(api, cache);
  const cached = cache.get(status);
  if (cached !== undefined) return cached;
  const declared = api.operations.flatMap(declaredErrors);
  const found =
    agreed(declared.filter((each) => each.status === String(status)).map(({ content }) => content)) ??
    agreed(declared.map(({ content }) => content));
  // Omits the example, because it belongs to another operation.
  const content = found === null ? null : { ...found, example: null };
  cache.set(status, content);
  return content;
}

interface DeclaredError {
  readonly status: string;
  readonly content: ContentTable;
}

function declaredErrors({ revisions }: OperationTable): readonly DeclaredError[] {
  const responses = revisions.at(-1)?.responses ?? [];
  // Without a success response, `default` describes the success.
  const hasSuccess = responses.some(({ status }) => status.startsWith("2"));
  return responses.flatMap(({ status, content }) => {
    const isError = /^[45]/.test(status) || (status === "default" && hasSuccess);
    const json = isError ? content.find((each) => isJson(each.mediaType) && each.schema !== null) : undefined;
    return json === undefined ? [] : [{ status, content: json }];
  });
}

/** Returns the first content that has the most frequent schema; null if too few of the contents have that schema. */
function agreed(contents: readonly ContentTable[]): ContentTable | null {
  const groups = new Map<string, ContentTable[]>();
  for (const content of contents) {
    const key = JSON.stringify(content.schema);
    groups.set(key, [...(groups.get(key) ?? []), content]);
  }
  const [largest] = [...groups.values()].sort((left, right) => right.length - left.length);
  return largest !== undefined && largest.length >= contents.length * MAJORITY ? (largest[0] ?? null) : null;
}
