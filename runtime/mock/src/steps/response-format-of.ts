import type { ResponseFormat } from "../reply/response-format.js";
import type { Choices } from "../tables/choices.js";
import type { Exchange } from "./exchange.js";

/** Returns the format that the query parameters of a request select: indented JSON, or an envelope. */
export function responseFormatOf({ api, query }: Exchange, choices: Choices): ResponseFormat {
  const { pretty, envelope } = api.table.style;
  const isRequested = (name: string | null): boolean => name !== null && query.values.get(name)?.at(-1) === "true";
  return {
    isPretty: isRequested(pretty),
    isEnveloped: isRequested(envelope),
    isEmptyEnveloped: choices["emptyEnvelope"] !== "plain",
  };
}
