import type { OperationTypes, Outcome } from "../../../model/model.js";
import type { TypeDeclaration, TypeName } from "../../../model/schema.js";
import type { Response } from "../../../resolve/document.js";
import { preferredContent } from "../media-types.js";
import { isSuccess, type DescribedResponse } from "./describe-responses.js";
import { nameContents } from "./name-contents.js";
import type { SharedResponses } from "./share-responses.js";

export interface BuiltOutcomes {
  readonly outcomes: readonly Outcome[];
  /** The Accept header: the media types of successful responses. Null if no response has a body. */
  readonly accept: string | null;
  /** The types of the bodies that the operation declares inline. */
  readonly declarations: readonly TypeDeclaration[];
}

export interface OutcomeContext {
  readonly types: OperationTypes;
  readonly shared: SharedResponses;
  /** The names of the document's schemas. */
  readonly taken: ReadonlySet<TypeName>;
}

/** Builds the possible outcomes of an operation, one for each documented status. */
export function buildOutcomes(
  responses: readonly DescribedResponse[],
  { types, shared, taken }: OutcomeContext,
): BuiltOutcomes {
  const declarations: TypeDeclaration[] = [];
  const isOnlySuccess = responses.filter(({ response }) => isSuccess(response)).length === 1;
  const outcomes = responses.map((described): Outcome => {
    const { response, headers } = described;
    const { at, status, description } = response;
    const name = isSuccess(response) && isOnlySuccess ? types.result : `${types.result}${status}`;
    const naming = { name, description: null, taken, declarations };
    const contents = shared.contents.get(described) ?? nameContents(described, naming);
    const type = shared.types.get(described) ?? null;
    const headersType = shared.headersTypes.get(described) ?? null;
    return { at, status, description, type, ...contents, headers, headersType };
  });
  return { outcomes, accept: acceptOf(responses.map(({ response }) => response)), declarations };
}

function acceptOf(responses: readonly Response[]): string | null {
  const typesOf = (selected: readonly Response[]): readonly string[] =>
    selected.map(({ content }) => preferredContent(content)?.mediaType).filter((type) => type !== undefined);
  const successes = typesOf(responses.filter(isSuccess));
  const accepted = new Set(successes.length > 0 ? successes : typesOf(responses));
  return accepted.size === 0 ? null : [...accepted].join(", ");
}
