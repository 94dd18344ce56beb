import type { ResponseTable } from "../../tables/tables.js";

/** The declared response for a status: that of the status itself, or else of its range (`4XX`), or else `default`. */
export function declaredResponse(status: number, responses: readonly ResponseTable[]): ResponseTable | undefined {
  const names = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return names
    .map((name) => responses.find((each) => each.status.toUpperCase() === name.toUpperCase()))
    .find((each) => each !== undefined);
}
