// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v1";

/**
 * The card of the dogs.
 *
 * GET /dogs/photo
 */
export declare const getCard: Operation<GetCardParameters, GetCardOutcomes>;

export type GetCardParameters = Record<string, never>;

export interface GetCardOutcomes {
  /** As XML. */
  200: string;
}

/**
 * What the dogs say, as they say it.
 *
 * GET /dogs/barks
 */
export declare const watchBarks: Operation<WatchBarksParameters, WatchBarksOutcomes>;

export type WatchBarksParameters = Record<string, never>;

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
