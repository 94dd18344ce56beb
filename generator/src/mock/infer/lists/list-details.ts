import type { ListTable, PageTable } from "@almanac/mock/codegen/v1";
import type { Operation } from "../../../model/model.js";
import type { Listing } from "../schemas/find-listing.js";
import type { ReadableProperties, ResolveType } from "../schemas/schema-reader.js";
import { findDecimals } from "./find-decimals.js";
import { findPageFacts } from "./find-page-facts.js";
import { findQueryRules } from "./find-query-rules.js";

export interface ListedOperation {
  readonly operation: Operation;
  readonly listing: Listing;
  readonly page: PageTable | null;
  /**
   * The path parameters that identify an item, such as `bookId`. A query parameter that is the plural of one of them,
   * such as `bookIds`, can select several items.
   */
  readonly keys: readonly string[];
  /** The properties of the entities in other responses, which the items can lack. */
  readonly known: readonly ReadableProperties[];
}

/** Returns the effects of a list's query parameters, and the properties of its body that describe the page. */
export function listDetails(
  { operation, listing, page, keys, known }: ListedOperation,
  resolveType: ResolveType,
): Pick<ListTable, "facts" | "query" | "decimals"> {
  const resolve = (name: string): ReturnType<ResolveType> => resolveType(operation, name);
  const facts = findPageFacts(operation, { listing, page, resolve });
  const taken = new Set([page?.parameter, page?.size, page?.before]);
  const query = findQueryRules(
    operation.parameters.filter(({ in: location, name }) => location === "query" && !taken.has(name)),
    { properties: listing.properties, keys, resolve, known },
  );
  const decimals = findDecimals(listing.properties, resolve);
  return { ...(facts.length === 0 ? {} : { facts }), query, ...(decimals.length === 0 ? {} : { decimals }) };
}
