import type { Operation, Outcome, OutcomeHeader, Payload } from "../../model/model.js";
import type { JsonEvents, Streaming } from "../../model/streaming.js";
import { defineMember } from "../../model/json.js";
import { Constant } from "../../render/encode.js";

/** Returns the descriptor fields that tell the runtime how to read responses; null for fields that aren't needed. */
export function describeResponses({ outcomes, streaming }: Operation): Readonly<Record<string, unknown>> {
  const payloads = outcomes.flatMap(({ payload, others }) => [payload, ...others.map((each) => each.payload)]);
  const headers = outcomes.flatMap((outcome) => outcome.headers);
  const alternatives = describeAlternatives(outcomes);
  return {
    responses: Object.fromEntries(outcomes.map(({ status, payload }) => [status, kindOf(payload)])),
    jsonEvents: jsonEventsOf(payloads),
    endOfEvents:
      payloads.map((payload) => (payload.kind === "events" ? payload.end : null)).find((end) => end !== null) ?? null,
    negotiate: alternatives === null ? null : new Constant("acceptNegotiator"),
    alternatives,
    errorTypes: alternatives === null ? null : errorTypesOf(outcomes),
    selectStream: streaming === null ? null : new Constant("streamSelector"),
    streams: streaming === null ? null : describeStreams(streaming),
    isOtherType: outcomes.some(({ mediaTypes }) => mediaTypes.length > 1) ? new Constant("mediaTypeChecker") : null,
    mediaTypes: describeMediaTypes(outcomes),
    readHeaders: headers.length === 0 ? null : new Constant("headerReader"),
    headerKinds: headerKindsOf(headers),
  };
}

function describeStreams({ property, mediaTypes, isDefault }: Streaming): object {
  return { property, types: mediaTypes, ...(isDefault ? { isDefault } : {}) };
}

function kindOf(payload: Payload): unknown {
  switch (payload.kind) {
    case "json":
    case "none":
      return payload.kind;
    case "text":
      return new Constant("textReader");
    case "stream":
      return new Constant("streamReader");
    case "events":
      return new Constant("eventReader");
    case "items":
      return new Constant(payload.delimitedBy === "lines" ? "jsonLinesReader" : "jsonSequenceReader");
  }
}

/** Returns the kinds of the headers that aren't strings. A header has the same kind for all statuses. */
function headerKindsOf(headers: readonly OutcomeHeader[]): object | null {
  const kinds: Record<string, unknown> = {};
  for (const { name, kind } of headers) if (kind !== "string") defineMember(kinds, name, kind);
  return Object.keys(kinds).length === 0 ? null : kinds;
}

/**
 * Returns the body kinds of responses, by media type and status. Includes the default media type, which a call can
 * request along with other media types.
 */
function describeAlternatives(outcomes: readonly Outcome[]): object | null {
  const alternatives = new Map<string, Record<string, unknown>>();
  for (const { status, mediaType, payload, others } of outcomes.filter((outcome) => outcome.others.length > 0)) {
    for (const each of [{ mediaType: mediaType ?? "", payload }, ...others]) {
      const known = alternatives.get(each.mediaType) ?? {};
      alternatives.set(each.mediaType, { ...known, [status]: kindOf(each.payload) });
    }
  }
  return alternatives.size === 0 ? null : Object.fromEntries(alternatives);
}

/**
 * Returns the JSON media types that only error responses have; null if there are none. A request for another media
 * type, such as `application/pdf`, also accepts these, because some servers otherwise send errors without a body.
 */
function errorTypesOf(outcomes: readonly Outcome[]): readonly string[] | null {
  const [successes, errors] = [outcomes.filter(isSuccess), outcomes.filter((outcome) => !isSuccess(outcome))];
  const succeeding = new Set(
    successes.flatMap(({ mediaType, others }) => [mediaType, ...others.map((each) => each.mediaType)]),
  );
  const types = new Set(
    errors.flatMap(({ mediaType, payload }) => (mediaType !== null && payload.kind === "json" ? [mediaType] : [])),
  );
  const own = [...types].filter((type) => !succeeding.has(type));
  return own.length === 0 ? null : own;
}

function isSuccess({ status }: Outcome): boolean {
  return status.startsWith("2");
}

/** For each status, returns the media types that could be mistaken for one another, grouped by payload. */
function describeMediaTypes(outcomes: readonly Outcome[]): object | null {
  const grouped = outcomes.filter(({ mediaTypes }) => mediaTypes.length > 0);
  return grouped.length === 0
    ? null
    : Object.fromEntries(grouped.map(({ status, mediaTypes }) => [status, mediaTypes]));
}

function jsonEventsOf(payloads: readonly Payload[]): JsonEvents | null {
  const jsonEvents = payloads.flatMap((payload) => (payload.kind === "events" ? [payload.json] : []));
  if (jsonEvents.includes(true)) return true;
  const names = [...new Set(jsonEvents.flatMap((names) => (names === true ? [] : names)))];
  return names.length === 0 ? null : names;
}
