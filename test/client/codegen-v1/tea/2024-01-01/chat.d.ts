// Generated from openapi.yaml by Almanac. Do not edit.
import type { ByMediaType, ServerSentEvent, StreamingOperation } from "@almanac/client/codegen/v1";

/**
 * POST /chat
 * Returns a stream if stream is true in the body
 */
export declare const chat: StreamingOperation<ChatParameters, ChatOutcomes, "text/event-stream", "stream">;

export interface ChatParameters {
  body: ChatBody;
}

export interface ChatOutcomes {
  /** The reply. */
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
  text?: string;
}

export interface ChatResultTextEventStreamData {
  delta?: string;
}
