import type { Engine } from "../../engine.js";
import type { MockResponse } from "../../message.js";
import type { ControlOptions } from "./control-request.js";

/**
 * Streams the journal as server-sent events. A `journal` event contains all entries at the start, and an empty list
 * each time the journal is cleared. An `entry` event contains a new entry. The stream ends when the space is removed.
 */
export function streamJournal({ journal }: Engine, { show }: Pick<ControlOptions, "show">): MockResponse {
  const headers = [
    ["Content-Type", "text/event-stream"],
    ["Cache-Control", "no-store"],
  ] as const;
  const format = (name: string, value: unknown): string => `event: ${name}\ndata: ${JSON.stringify(value)}\n\n`;
  return {
    status: 200,
    headers,
    body: null,
    transportFault: null,
    stream: ({ write, end }) => {
      write(format("journal", journal.exchanges().map(show)));
      return journal.subscribe(
        (exchange) => write(format("entry", show(exchange))),
        () => write(format("journal", [])),
        end,
      );
    },
  };
}
