import { schemasOfResponse } from "../analyze/operations/outcomes/schemas-of-response.js";
import { referencesIn } from "../analyze/schemas/references-in.js";
import type { Model } from "../model/model.js";
import type { TypeName } from "../model/schema.js";

/** Returns, for each type, response and set of headers that a model declares, the types that it refers to directly. */
export function referencesOfTypes({ types, headers, responses }: Model): ReadonlyMap<TypeName, readonly TypeName[]> {
  return new Map([
    ...[...types, ...headers].map(({ name, schema }) => [name, referencesIn(schema)] as const),
    ...responses.map((each) => [each.name, schemasOfResponse(each).flatMap(referencesIn)] as const),
  ]);
}
