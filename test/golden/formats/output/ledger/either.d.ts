// Generated from openapi.yaml by Almanac. Do not edit.
import type { ByMediaType, NoParameters, Operation, OperationByMediaType, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type { Entry } from "./shared.js";

/** GET /lines */
export declare const readLines: Operation<NoParameters, ReadLinesOutcomes>;

export interface ReadLinesOutcomes {
  /** Entries. */
  200: AsyncGenerator<Entry, void, undefined>;
}

/** POST /either */
export declare const sendEither: OperationByMediaType<SendEitherParameters, SendEitherOutcomes>;

export type SendEitherParameters = (
  | {
      body: SendEitherBody;
      contentType?: "application/json" | undefined;
    }
  | {
      body: SendEitherBodyApplicationMergePatchJson;
      contentType: "application/merge-patch+json";
    }
);

export interface SendEitherOutcomes {
  /** Either format. */
  200: ResponseWithHeaders<ByMediaType<"application/json", {
    "application/json": SendEitherResult;
    "application/vnd.old+json": SendEitherResultApplicationVndOldJson;
  }>, { "last-seen": string }>;
}

export interface SendEitherBody {
  /** Format: date-time */
  at: Date;
}

export interface SendEitherBodyApplicationMergePatchJson {
  at?: string | undefined;
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
