import type { PageTable } from "@almanac/mock/codegen/v1";
import type { Operation, ParameterStep } from "../../model/model.js";

const sizeNames = ["itemsperpage", "perpage", "pagesize", "limit", "size", "count", "maxresults", "pagelimit"];

/** How a list is turned over, by the names that stand on the wire; null for one that comes all at once. */
export function pageTable({ pagination, parameters }: Operation): PageTable | null {
  const wire = (property: string | null): string | null =>
    parameters.find((parameter) => parameter.property === property)?.name ?? property;
  const usual = parameters.find(
    (parameter) => parameter.in === "query" && sizeNames.includes(parameter.name.toLowerCase().replace(/[^a-z]/g, "")),
  );
  const usualSize = typeof usual?.default?.value === "number" ? usual.default.value : null;
  const start = { first: 1, total: null, next: null, more: null, size: usual?.name ?? null, defaultSize: usualSize };
  const step = pagination?.step;
  if (step?.by === "link") return step.through === null ? null : { ...turnedBy(step.through), isLinked: true };
  if (step !== undefined) return turnedBy(step);
  // Numbered pages of what is not known for a list.
  const number = parameters.find((parameter) => parameter.in === "query" && parameter.name === "page");
  return number === undefined || usual === undefined ? null : { ...start, by: "page", parameter: "page" };

  function turnedBy(own: ParameterStep): PageTable {
    switch (own.by) {
      case "page":
        return {
          ...start,
          by: "page",
          parameter: wire(own.parameter),
          size: wire(own.size),
          defaultSize: own.defaultSize,
          first: own.first,
          total: own.total,
        };
      case "offset":
        return { ...start, by: "offset", parameter: wire(own.parameter), size: wire(own.size), total: own.total };
      case "cursor":
        return { ...start, by: "cursor", parameter: wire(own.parameter), next: own.next };
      case "last-item":
        return { ...start, by: "last-item", parameter: wire(own.parameter), more: own.more };
    }
  }
}
