import { toText } from "../../../json.js";
import type { Problem } from "../../../problem.js";
import type { PageTable } from "../../../tables/tables.js";
import type { Call } from "../../call.js";
import { isPosition } from "./is-position.js";
import type { ListItems } from "../list-items.js";
import { placeOf } from "./place-of.js";
import { positionIn } from "./position-in.js";

/** Returns a problem if the request contains a cursor that the mock didn't issue, or names an unknown item; null otherwise. */
export function invalidPosition(page: PageTable, items: ListItems, { parameters, target }: Call): Problem | null {
  if (page.by !== "cursor" && page.by !== "last-item") return null;
  for (const parameter of [page.parameter, page.before ?? null]) {
    const value = parameter === null ? undefined : parameters[parameter];
    if (parameter === null || !isPosition(value)) continue;
    const text = toText(value);
    const isCursor = page.by === "cursor";
    if ((isCursor ? positionIn(text, items) : placeOf(page, items, text)) !== null) continue;
    return {
      kind: "invalid",
      path: target.split("?", 1)[0] ?? target,
      violations: [
        {
          in: "query",
          at: parameter,
          keyword: "cursor",
          message: isCursor ? "is not a cursor of this list" : "is not the id of an item of this list",
          value: text.slice(0, 200),
        },
      ],
    };
  }
  return null;
}
