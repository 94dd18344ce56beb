import type { Json, JsonObject } from "../../../model/json.js";
import { childOf, type Location } from "../../../model/location.js";
import type { Content } from "../../../resolve/document.js";
import type { Emission } from "../../findings/finding.js";
import { sameValue } from "../../inclusion/instances/same-value.js";
import type { ComparedOperation } from "../compared-api.js";
import { emission, placeOf, type OperationPair } from "../operation-context.js";

interface Dated {
  readonly at: Location;
  readonly extensions: JsonObject;
}

interface Place {
  readonly status: string | null;
  readonly content: Content;
}

/**
 * Compares the sunset dates of two operations and of their media types. `isReported` states whether another finding is
 * about the date of the operation itself.
 */
export function compareSunsets({ base, revision }: OperationPair, isReported: boolean): readonly Emission[] {
  const found = new Map<string, Emission>();
  const add = (
    from: Dated,
    to: Dated,
    place: { readonly status: string | null; readonly mediaType: string | null },
  ): void => {
    const change = changeOf(from.extensions["x-sunset"], to.extensions["x-sunset"]);
    if (change === null) return;
    // The request and the responses of a version usually have the same date.
    const key = JSON.stringify([change, place.mediaType]);
    if (found.has(key)) return;
    const at = { base: childOf(from.at, "x-sunset"), revision: childOf(to.at, "x-sunset") };
    found.set(key, emission(change.id, { ...at, args: change.args, occurrence: placeOf(revision, place) }));
  };
  if (!isReported) add(base.operation, revision.operation, { status: null, mediaType: null });
  const before = new Map(placesOf(base).map((place) => [keyOf(place), place.content]));
  for (const place of placesOf(revision)) {
    const { status, content } = place;
    const from = before.get(keyOf(place));
    if (from !== undefined) add(from, content, { status, mediaType: content.mediaType });
  }
  return [...found.values()];
}

function changeOf(
  from: Json | undefined,
  to: Json | undefined,
): { readonly id: string; readonly args: Readonly<Record<string, Json>> } | null {
  if (from === undefined) return to === undefined ? null : { id: "sunset-added", args: { sunset: to } };
  if (to === undefined) return { id: "sunset-removed", args: { sunset: from } };
  return sameValue(from, to) ? null : { id: "sunset-changed", args: { from, to } };
}

function placesOf({ operation: { requestBody, responses } }: ComparedOperation): readonly Place[] {
  return [
    ...responses.flatMap(({ status, content }) => content.map((each) => ({ status, content: each }))),
    ...(requestBody?.content ?? []).map((content) => ({ status: null, content })),
  ];
}

function keyOf({ status, content }: Place): string {
  return JSON.stringify([status, content.mediaType]);
}
