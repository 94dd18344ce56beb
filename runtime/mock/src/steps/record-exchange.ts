import { RecordedExchange, type ExchangeFacts } from "../journal/recorded-exchange.js";
import type { Exchange } from "./exchange.js";

/** Creates the journal's record of an exchange. */
export function recordExchange(
  { request, operation, pathValues, bodyContent, api }: Exchange,
  { response, problems, at }: Pick<ExchangeFacts, "response" | "problems" | "at">,
): RecordedExchange {
  const kind = operation?.table.action.kind;
  return new RecordedExchange({
    direction: "received",
    request,
    response,
    problems,
    at,
    operation: operation?.table.name ?? null,
    path: pathValues,
    content: bodyContent,
    schemas: api.table.schemas,
    isToken: kind === "token" || kind === "revoke",
  });
}
