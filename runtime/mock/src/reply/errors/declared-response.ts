import type { ResponseTable } from "../../tables/tables.js";

/** The response declared for a status itself, or else for its range (`4XX`), or else as `default`. */
export function declaredResponse(status: number, responses: readonly ResponseTable[]): ResponseTable | undefined {
  const names = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return names
    .map((name) => responses.find((each) => each.status.toUpperCase() === name.toUpperCase()))
    .find((each) => each !== undefined);
}
