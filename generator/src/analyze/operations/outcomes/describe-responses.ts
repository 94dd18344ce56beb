import type { OutcomeHeader } from "../../../model/model.js";
import type { Schema } from "../../../model/schema.js";
import type { Content, Response, SchemaNode } from "../../../resolve/document.js";
import type { ViewOperation } from "../../../version/view/view.js";
import type { TypeCatalog } from "../../types/type-catalog.js";
import { sortByPreference } from "../media-types.js";
import { buildHeaders } from "./build-headers.js";
import { groupMediaTypes } from "./group-media-types.js";
import { payloadOf, type DescribedContent } from "./payload-of.js";
import { unifyHeaderKinds } from "./unify-header-kinds.js";

/** A response of one operation. Its inline bodies don't have named types yet. */
export interface DescribedResponse {
  readonly response: Response;
  readonly headers: readonly OutcomeHeader[];
  /** The content that a call receives unless it requests another media type. */
  readonly main: DescribedContent;
  /** The contents that a call receives if it requests one of the other media types. */
  readonly others: readonly DescribedContent[];
  /** The media types, grouped by payload schema: see `groupMediaTypes`. */
  readonly mediaTypes: readonly (readonly string[])[];
}

/** Builds the headers and payloads of an operation's responses, sorted by status. */
export function describeResponses(operation: ViewOperation, catalog: TypeCatalog): readonly DescribedResponse[] {
  const { document, responses } = operation;
  const convert = (node: SchemaNode): Schema => catalog.convert(node, document, "read");
  const describe = (content: Content | null): DescribedContent => ({
    content,
    payload: payloadOf(content, { document, convert, resolve: (name) => catalog.resolve(name) }),
  });
  const described = responses
    .filter(({ status }) => /^([1-5]\d\d|[1-5]XX|default)$/.test(status))
    .sort(compareStatuses)
    .map((response): DescribedResponse => {
      const [first = null, ...rest] = hasNoBody(response) ? [] : sortByPreference(response.content);
      const [main, ...alternatives] = [describe(first), ...rest.map(describe)] as const;
      const others = isSuccess(response) ? alternatives.filter((other) => isAlternative(other, main)) : [];
      const mediaTypes = groupMediaTypes([main, ...alternatives], { canRequestOthers: others.length > 0 });
      return { response, headers: buildHeaders(response, document, catalog), main, others, mediaTypes };
    });
  return unifyHeaderKinds(described);
}

export function isSuccess({ status }: Pick<Response, "status">): boolean {
  return status.startsWith("2");
}

/**
 * Whether a caller can request this media type. A caller can't request a range, or a type such as `text/json` whose
 * payload is the same as the main type's.
 */
function isAlternative({ content, payload }: DescribedContent, main: DescribedContent): boolean {
  const isSame = JSON.stringify(payload) === JSON.stringify(main.payload);
  const isRange = content?.mediaType.includes("*") ?? false;
  return !isRange && !(isSame && ["json", "text", "none"].includes(payload.kind));
}

/** Sorts exact statuses before ranges, and `default` last. */
function compareStatuses(left: Response, right: Response): number {
  const key = ({ status }: Response): string => (status === "default" ? "Z" : status);
  return key(left) < key(right) ? -1 : 1;
}

function hasNoBody({ status }: Response): boolean {
  return ["204", "205", "304"].includes(status);
}
