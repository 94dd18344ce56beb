import { jsonWithoutLocations } from "../../../model/json-without-locations.js";
import type { ResponseContents, ResponseDeclaration } from "../../../model/model.js";
import type { TypeDeclaration, TypeName } from "../../../model/schema.js";
import type { ResponseNames } from "../../names/name-responses.js";
import { undocumented } from "../../types/documentation-of.js";
import type { DescribedResponse } from "./describe-responses.js";
import { groupBy } from "./group-by.js";
import { isSimplePayload } from "./is-simple-payload.js";
import { nameShared } from "./name-shared.js";
import { shareHeaders } from "./share-headers.js";
import { sortBySize } from "./sort-by-size.js";

/** The responses and headers that are declared once for all operations of a version. */
export interface SharedResponses {
  readonly responses: readonly ResponseDeclaration[];
  /** The types of the responses' inline bodies. */
  readonly bodies: readonly TypeDeclaration[];
  readonly headers: readonly TypeDeclaration[];
  readonly contents: ReadonlyMap<DescribedResponse, ResponseContents>;
  readonly types: ReadonlyMap<DescribedResponse, TypeName>;
  readonly headersTypes: ReadonlyMap<DescribedResponse, TypeName>;
}

export interface SharingContext {
  readonly names: ReadonlyMap<string, ResponseNames>;
  /** The names of the documents' schemas. */
  readonly taken: ReadonlySet<TypeName>;
  /** Returns a type name that is unique in the package. */
  readonly nameHeaders: (words: readonly string[]) => TypeName;
}

/**
 * Finds the named responses that need a type, and the sets of headers that several of the remaining responses have in
 * common. Each name has one type per version. Responses with the same name can differ, because their operations have
 * different revisions or parse a header differently. If they do, only the most frequent form gets the type; the others
 * keep an inline type.
 */
export function shareResponses(
  described: readonly DescribedResponse[],
  { names, taken, nameHeaders }: SharingContext,
): SharedResponses {
  const responses: ResponseDeclaration[] = [];
  const bodies: TypeDeclaration[] = [];
  const contents = new Map<DescribedResponse, ResponseContents>();
  const types = new Map<DescribedResponse, TypeName>();
  const sorted = [...described].sort((left, right) => (left.response.at < right.response.at ? -1 : 1));
  const byName = groupBy(sorted.filter(needsType), ({ response }) => response.name ?? "");
  for (const [key, { type, body }] of names) {
    const [equal = []] = sortBySize(groupBy(byName.get(key) ?? [], contentOf));
    const [first] = equal;
    if (first === undefined) continue;
    const { at, description } = first.response;
    const naming = first.headers.length > 0 ? { name: body, description: null } : { name: type, description };
    const shared = nameShared(first, { ...naming, taken, declarations: bodies });
    for (const each of equal) contents.set(each, shared);
    if (first.headers.length === 0) continue;
    for (const each of equal) types.set(each, type);
    const documentation = { ...undocumented, text: description };
    responses.push({ name: type, at, documentation, ...shared, headers: first.headers });
  }
  const unnamed = sorted.filter((each) => !types.has(each));
  const { headers, headersTypes } = shareHeaders(unnamed, nameHeaders);
  return { responses, bodies, headers, contents, types, headersTypes };
}

function needsType({ headers, main, others }: DescribedResponse): boolean {
  return headers.length > 0 || [main, ...others].some(({ payload }) => !isSimplePayload(payload));
}

const contentsAsJson = new WeakMap<DescribedResponse, string>();

/** Returns the content of a response as JSON, without locations. Cached, because versions share most responses. */
function contentOf(response: DescribedResponse): string {
  const json = contentsAsJson.get(response) ?? jsonOf(response);
  contentsAsJson.set(response, json);
  return json;
}

function jsonOf({ headers, main, others }: DescribedResponse): string {
  const contents = [main, ...others].map(({ content, payload }) => ({
    mediaType: others.length === 0 ? null : (content?.mediaType ?? null),
    payload,
  }));
  return jsonWithoutLocations({ headers, contents });
}
