import { toText } from "../../json.js";
import type { Problem } from "../../problem.js";
import type { PageTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { offsetIn } from "./cursor.js";

/** Returns a problem if the request contains a cursor that the mock didn't issue; null otherwise. */
export function invalidPosition({ by, parameter }: PageTable, { parameters, target }: Call): Problem | null {
  const cursor = by === "cursor" && parameter !== null ? parameters[parameter] : undefined;
  if (parameter === null || cursor === undefined || cursor === null || cursor === "") return null;
  if (typeof cursor === "string" && offsetIn(cursor) !== null) return null;
  return {
    kind: "invalid",
    path: target.split("?", 1)[0] ?? target,
    violations: [
      {
        in: "query",
        at: parameter,
        keyword: "cursor",
        message: "is not a cursor of this list",
        value: toText(cursor).slice(0, 200),
      },
    ],
  };
}
