// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type { LinkHeaders } from "./shared.js";

/** POST /streams/{stream}/events */
export declare const addEvent: Operation<AddEventParameters, AddEventOutcomes>;

export interface AddEventParameters {
  stream: string;
  body: AddEventBody;
}

export interface AddEventOutcomes {
  /** The event. */
  201: Event;
}

export type AddEventBody = Event;

/** POST /streams */
export declare const addStream: Operation<AddStreamParameters, AddStreamOutcomes>;

export interface AddStreamParameters {
  body: AddStreamBody;
}

export interface AddStreamOutcomes {
  /** The stream. */
  201: Stream;
}

export type AddStreamBody = Stream;

/** GET /streams/{stream}/events/{id} */
export declare const getEvent: Operation<GetEventParameters, GetEventOutcomes>;

export interface GetEventParameters {
  stream: string;
  id: string;
}

export interface GetEventOutcomes {
  /** The event. */
  200: Event;
}

/** GET /streams/{id} */
export declare const getStream: Operation<GetStreamParameters, GetStreamOutcomes>;

export interface GetStreamParameters {
  id: string;
}

export interface GetStreamOutcomes {
  /** The stream. */
  200: ResponseWithHeaders<Stream, LinkHeaders>;
}

/** GET /streams/{stream}/events */
export declare const listEvents: PagedOperation<ListEventsParameters, ListEventsOutcomes, Event>;

export interface ListEventsParameters {
  stream: string;
  level?: string | undefined;
  before?: string | undefined;
  after?: string | undefined;
  /**
   * Default: 3
   * Range: at most 100
   */
  per_page?: number | undefined;
}

export interface ListEventsOutcomes {
  /** Newest first. */
  200: ResponseWithHeaders<Event[], LinkHeaders>;
}

/** GET /streams */
export declare const listStreams: PagedOperation<ListStreamsParameters, ListStreamsOutcomes, Stream>;

export interface ListStreamsParameters {
  /** Default: 1 */
  page?: number | undefined;
  /**
   * Default: 3
   * Range: at most 100
   */
  per_page?: number | undefined;
}

export interface ListStreamsOutcomes {
  /** All items. */
  200: ResponseWithHeaders<ListStreamsResult, LinkHeaders>;
}

export interface ListStreamsResult {
  total_count: number;
  streams: Stream[];
}

export interface Event {
  id: string;
  text: string;
  level?: string | undefined;
}

export interface Stream {
  id: string;
  labels?: string[] | undefined;
}
