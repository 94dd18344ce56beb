import type { OperationTypes, Outcome } from "../../../model/model.js";
import type { TypeDeclaration, TypeName } from "../../../model/schema.js";
import type { Response } from "../../../resolve/document.js";
import { essenceOf, isJson, preferredContent } from "../media-types.js";
import { isSuccess, type DescribedResponse } from "./describe-responses.js";
import { nameContents } from "./name-contents.js";
import type { SharedResponses } from "./share-responses.js";

export interface BuiltOutcomes {
  readonly outcomes: readonly Outcome[];
  /** The Accept header: the media types of successful responses, plus those of errors if only errors are JSON. Null if no response has a body. */
  readonly accept: string | null;
  /** The types of the bodies that the operation declares inline. */
  readonly declarations: readonly TypeDeclaration[];
}

export interface OutcomeContext {
  readonly types: OperationTypes;
  readonly shared: SharedResponses;
  /** The names of the document's schemas. */
  readonly taken: ReadonlySet<TypeName>;
  /** Returns the API version that a media type contains; null if it contains none. */
  readonly versionOf: (mediaType: string) => string | null;
}

/** Builds the possible outcomes of an operation, one for each documented status. */
export function buildOutcomes(
  responses: readonly DescribedResponse[],
  { types, shared, taken, versionOf }: OutcomeContext,
): BuiltOutcomes {
  const accepted = acceptedTypes(responses.map(({ response }) => response));
  const requested = new Set(accepted.map(versionOf));
  const hasOtherVersion = (mediaType: string): boolean => {
    const version = versionOf(mediaType);
    return version !== null && !requested.has(version);
  };
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
    const { mediaType, payload, others } = contents;
    const isOwnVersion = described.mediaTypes.length === 0 && mediaType !== null && hasOtherVersion(mediaType);
    const mediaTypes = isOwnVersion ? [[essenceOf(mediaType)]] : described.mediaTypes;
    return { at, status, description, type, payload, mediaType, others, mediaTypes, headers, headersType };
  });
  const errors = errorTypes(responses, accepted).filter((type) => requested.has(versionOf(type)));
  const accept = [...accepted, ...errors.map((type) => `${type};q=0.5`)].join(", ");
  return { outcomes, accept: accept === "" ? null : accept, declarations };
}

function acceptedTypes(responses: readonly Response[]): readonly string[] {
  const typesOf = (selected: readonly Response[]): readonly string[] =>
    selected.map(({ content }) => preferredContent(content)?.mediaType).filter((type) => type !== undefined);
  const successes = typesOf(responses.filter(isSuccess));
  return [...new Set(successes.length > 0 ? successes : typesOf(responses))];
}

/**
 * Returns the JSON media types of errors, unless a successful response is JSON too. Some servers send an error to a
 * request for a file or a stream only if the request also accepts the error's media type.
 */
function errorTypes(responses: readonly DescribedResponse[], accepted: readonly string[]): readonly string[] {
  if (accepted.some(isJson)) return [];
  const errors = responses.map(({ response }) => response).filter((response) => !isSuccess(response));
  const types = errors.flatMap(({ content }) => preferredContent(content)?.mediaType ?? []);
  return [...new Set(types)].filter(isJson);
}
