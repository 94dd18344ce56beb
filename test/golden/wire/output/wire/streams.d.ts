// Generated from openapi.yaml by Almanac. Do not edit.
import type { NegotiatedOperation, Operation, RawBody, ServerSentEvent } from "@almanac/client/codegen/v1";
import type { Photo, Point } from "./shared.js";

/** POST /chat */
export declare const chat: NegotiatedOperation<ChatParameters, ChatOutcomes, ChatAlternatives> & Operation<ChatParameters, ChatOutcomes>;

export interface ChatParameters {
  body: ChatBody;
}

export interface ChatOutcomes {
  /** The answer, at once or as it is made. */
  200: ChatResult;
}

export interface ChatAlternatives {
  "application/json": {
    200: ChatResult;
  };
  "text/event-stream": {
    200: AsyncGenerator<ServerSentEvent<ChatResultTextEventStreamData>, void, undefined>;
  };
}

export interface ChatBody {
  text: string;
}

export interface ChatResult {
  text: string;
}

export interface ChatResultTextEventStreamData {
  delta: string;
}

/** GET /points */
export declare const exportPoints: NegotiatedOperation<ExportPointsParameters, ExportPointsOutcomes, ExportPointsAlternatives> & Operation<ExportPointsParameters, ExportPointsOutcomes>;

export type ExportPointsParameters = Record<string, never>;

export interface ExportPointsOutcomes {
  /** All of them. */
  200: AsyncGenerator<Point, void, undefined>;
}

export interface ExportPointsAlternatives {
  "application/jsonl": {
    200: AsyncGenerator<Point, void, undefined>;
  };
  "application/geo+json-seq": {
    200: AsyncGenerator<Point, void, undefined>;
  };
}

/** POST /points */
export declare const importPoints: Operation<ImportPointsParameters, ImportPointsOutcomes>;

export interface ImportPointsParameters {
  body: RawBody;
}

export interface ImportPointsOutcomes {
  /** They are there. */
  204: undefined;
}

/** GET /events */
export declare const watch: Operation<WatchParameters, WatchOutcomes>;

export type WatchParameters = Record<string, never>;

export interface WatchOutcomes {
  /** What happens. */
  200: AsyncGenerator<WatchResultEvent, void, undefined>;
}

export type WatchResultEvent = {
  id?: string;
} & ({
  event: "added";
  data: Photo;
} | {
  event: "ping";
  data: string;
});
