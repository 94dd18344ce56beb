import type { Occurrence, OperationRef } from "../../diff/findings/finding.js";
import type { Content } from "../../resolve/document.js";
import { selectView } from "../../version/view/select-view.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";

interface Offer {
  readonly version: Version;
  readonly statuses: ReadonlySet<string>;
  readonly contents: ReadonlySet<string>;
}

/** Finds the versions of an API that offer an operation, or one response or content of an operation. */
export class OfferedVersions {
  readonly #api: VersionedApi;
  #offers: ReadonlyMap<string, readonly Offer[]> | null = null;

  constructor(api: VersionedApi) {
    this.#api = api;
  }

  /** Returns the versions in ascending order; empty if no version offers the operation, response or content. */
  of({ operation, status, mediaType }: Occurrence): readonly Version[] {
    if (operation === null || this.#api.versions.length === 0) return [];
    this.#offers ??= listOffers(this.#api);
    const offers = this.#offers.get(keyOf(operation)) ?? [];
    const key = contentKey(status, mediaType);
    return offers
      .filter(({ statuses, contents }) =>
        mediaType === null ? status === null || statuses.has(status) : contents.has(key),
      )
      .map(({ version }) => version);
  }
}

function listOffers(api: VersionedApi): ReadonlyMap<string, readonly Offer[]> {
  const offers = new Map<string, Offer[]>();
  for (const version of api.versions) {
    for (const operation of selectView(api, version).operations) {
      const key = keyOf(operation);
      const contents = new Set([
        ...keysOf(null, operation.requestBody?.content ?? []),
        ...operation.responses.flatMap(({ status, content }) => keysOf(status, content)),
      ]);
      const list = offers.get(key) ?? [];
      list.push({ version, statuses: new Set(operation.responses.map(({ status }) => status)), contents });
      offers.set(key, list);
    }
  }
  return offers;
}

function keysOf(status: string | null, contents: readonly Content[]): readonly string[] {
  return contents.map(({ mediaType }) => contentKey(status, mediaType));
}

function contentKey(status: string | null, mediaType: string | null): string {
  return `${status ?? ""} ${mediaType ?? ""}`;
}

function keyOf({ method, path }: Pick<OperationRef, "method" | "path">): string {
  return `${method} ${path}`;
}
