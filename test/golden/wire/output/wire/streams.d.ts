// Generated from openapi.yaml by Almanac. Do not edit.
import type {
  ByMediaType,
  NoParameters,
  Operation,
  OperationByMediaType,
  RawBody,
  ServerSentEvent,
  StreamingOperation,
} from "@almanac/client/codegen/v2";
import type { Photo, Point } from "./shared.js";

/**
 * POST /chat
 * Returns a stream if stream is true in the body
 */
export declare const chat: StreamingOperation<ChatParameters, ChatOutcomes, "text/event-stream", "stream">;

export interface ChatParameters {
  body: ChatBody;
}

export interface ChatOutcomes {
  /** The response, at once or as a stream. */
  200: ByMediaType<"application/json", {
    "application/json": ChatResult;
    "text/event-stream": AsyncGenerator<ServerSentEvent<ChatResultTextEventStreamData>, void, undefined>;
  }>;
}

export interface ChatBody {
  text: string;
  /** Default: false */
  stream?: boolean | undefined;
}

export interface ChatResult {
  text: string;
}

export interface ChatResultTextEventStreamData {
  delta: string;
}

/** GET /points */
export declare const exportPoints: OperationByMediaType<NoParameters, ExportPointsOutcomes>;

export interface ExportPointsOutcomes {
  /** All points. */
  200: ByMediaType<"application/jsonl", {
    "application/jsonl": AsyncGenerator<Point, void, undefined>;
    "application/geo+json-seq": AsyncGenerator<Point, void, undefined>;
  }>;
}

/** POST /points */
export declare const importPoints: Operation<ImportPointsParameters, ImportPointsOutcomes>;

export interface ImportPointsParameters {
  body: RawBody;
}

export interface ImportPointsOutcomes {
  /** The points were imported. */
  204: undefined;
}

/** GET /events */
export declare const watch: Operation<NoParameters, WatchOutcomes>;

export interface WatchOutcomes {
  /** The events. */
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
