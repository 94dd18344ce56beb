import type { EntityFacts } from "../connection/state-facts.js";
import { element } from "../dom/element.js";

const maxProperties = 4;
const maxLength = 80;

/** Lists entities: their keys, and their first simple properties. */
export function entityList(
  entities: readonly EntityFacts[],
  chosen: readonly string[] | null,
  choose: (entity: EntityFacts) => void,
): HTMLElement {
  const rows = entities.map((entity) => {
    const { keys, value } = entity;
    const isChosen = chosen !== null && JSON.stringify(keys) === JSON.stringify(chosen);
    return element(
      "li",
      {},
      element(
        "button",
        { type: "button", class: "row", "aria-pressed": String(isChosen), click: () => choose(entity) },
        element(
          "span",
          { class: "what" },
          element("span", { class: "strong" }, keys.at(-1) ?? ""),
          keys.length === 1 ? null : element("span", { class: "muted cut" }, `in ${keys.slice(0, -1).join(" / ")}`),
          element("span", { class: "muted cut" }, summaryOf(value)),
        ),
      ),
    );
  });
  return element("ul", { class: "rows", "aria-label": "Entities" }, ...rows);
}

function summaryOf(value: EntityFacts["value"]): string {
  return Object.entries(value)
    .filter(([, each]) => typeof each !== "object")
    .slice(0, maxProperties)
    .map(([name, each]) => `${name}: ${String(each).slice(0, maxLength)}`)
    .join(" · ");
}
