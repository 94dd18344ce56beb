import type { Schema } from "./schema.js";

/** A boolean property of the request body. If it is true, the response is a stream; otherwise, another media type. */
export interface Streaming {
  readonly property: string;
  /** The media types of the stream. */
  readonly mediaTypes: readonly string[];
  /** Whether the response is a stream if the property is missing. */
  readonly isDefault: boolean;
}

/** Server-sent events. */
export interface EventsPayload {
  readonly kind: "events";
  /** The schema of a whole event; null if the document describes only the data. */
  readonly event: Schema | null;
  readonly data: Schema;
  readonly json: JsonEvents;
  /** The data of the event that ends the stream; null if the document doesn't state it. */
  readonly end: string | null;
}

/** The events whose data is JSON: `true` for all events, or a list of event names. */
export type JsonEvents = true | readonly string[];
