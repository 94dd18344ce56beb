// Generated from openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation } from "@almanac/client/codegen/v2";

/**
 * Returns the card of the dogs.
 *
 * GET /dogs/photo
 */
export declare const getCard: Operation<NoParameters, GetCardOutcomes>;

export interface GetCardOutcomes {
  /** The card, as XML. */
  200: string;
}

/**
 * Streams the barks of the dogs.
 *
 * GET /dogs/barks
 */
export declare const watchBarks: Operation<NoParameters, WatchBarksOutcomes>;

export interface WatchBarksOutcomes {
  /** An endless stream. */
  200: AsyncGenerator<WatchBarksResultEvent, void, undefined>;
}

export interface WatchBarksResultEvent {
  event?: "bark";
  data: Bark;
}

export interface Bark {
  dog: string;
  loudness: number;
}
