// Generated from openapi.yaml by Almanac. Do not edit.
import type { AnswerWithHeaders, NegotiatedOperation, Operation } from "@almanac/client/codegen/v1";
import type { Entry } from "./shared.js";

/** GET /lines */
export declare const readLines: Operation<ReadLinesParameters, ReadLinesOutcomes>;

export type ReadLinesParameters = Record<string, never>;

export interface ReadLinesOutcomes {
  /** Entries. */
  200: AsyncGenerator<Entry, void, undefined>;
}

/** POST /either */
export declare const sendEither: NegotiatedOperation<SendEitherParameters, SendEitherOutcomes, SendEitherAlternatives> & Operation<SendEitherParameters, SendEitherOutcomes>;

export type SendEitherParameters = (
  | {
      body: SendEitherBody;
      contentType?: "application/json";
    }
  | {
      body: SendEitherBodyApplicationMergePatchJson;
      contentType: "application/merge-patch+json";
    }
);

export interface SendEitherOutcomes {
  /** Either. */
  200: AnswerWithHeaders<SendEitherResult, { "last-seen": string }>;
}

export interface SendEitherAlternatives {
  "application/json": {
    200: AnswerWithHeaders<SendEitherResult, { "last-seen": string }>;
  };
  "application/vnd.old+json": {
    200: AnswerWithHeaders<SendEitherResultApplicationVndOldJson, { "last-seen": string }>;
  };
}

export interface SendEitherBody {
  /** Format: date-time */
  at: Date;
}

export interface SendEitherBodyApplicationMergePatchJson {
  at?: string;
  /** Format: date */
  on: Date;
}

export interface SendEitherResult {
  /** Format: date-time */
  at: Date;
}

export interface SendEitherResultApplicationVndOldJson {
  at: string;
}
