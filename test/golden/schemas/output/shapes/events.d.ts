// Generated from openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation } from "@almanac/client/codegen/v2";
import type { Shape } from "./shared.js";

/** GET /events */
export declare const listEvents: Operation<NoParameters, ListEventsOutcomes>;

export interface ListEventsOutcomes {
  /** The events. */
  200: Event[];
}

export interface Drawn {
  type: string;
  shape: Shape;
}

export type Event = (Drawn & {
  type: "drawn";
}) | (OtherEvent & {
  type?: string;
}) | {
  type: "erased";
  by: string;
};

export interface OtherEvent {
  detail?: string;
}
