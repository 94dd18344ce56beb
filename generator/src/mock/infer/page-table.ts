import type { PageTable } from "@almanac/mock/codegen/v1";
import type { Operation, ParameterStep } from "../../model/model.js";

const sizeNames = ["itemsperpage", "perpage", "pagesize", "limit", "size", "count", "maxresults", "pagelimit"];

/** The pagination of a list, with parameter names as sent; null if it isn't paginated. */
export function pageTable({ pagination, parameters }: Operation): PageTable | null {
  const wire = (property: string | null): string | null =>
    parameters.find((parameter) => parameter.property === property)?.name ?? property;
  const sizeParameter = parameters.find(
    (parameter) => parameter.in === "query" && sizeNames.includes(parameter.name.toLowerCase().replace(/[^a-z]/g, "")),
  );
  const defaultSize = typeof sizeParameter?.default?.value === "number" ? sizeParameter.default.value : null;
  const base = { first: 1, total: null, next: null, more: null, size: sizeParameter?.name ?? null, defaultSize };
  const step = pagination?.step;
  if (step?.by === "link") return step.through === null ? null : { ...fromStep(step.through), isLinked: true };
  if (step !== undefined) return fromStep(step);
  // Without an inferred pagination, a `page` parameter and a page size are sufficient for numbered pages.
  const number = parameters.find((parameter) => parameter.in === "query" && parameter.name === "page");
  return number === undefined || sizeParameter === undefined ? null : { ...base, by: "page", parameter: "page" };

  function fromStep(own: ParameterStep): PageTable {
    switch (own.by) {
      case "page":
        return {
          ...base,
          by: "page",
          parameter: wire(own.parameter),
          size: wire(own.size),
          defaultSize: own.defaultSize,
          first: own.first,
          total: own.total,
        };
      case "offset":
        return { ...base, by: "offset", parameter: wire(own.parameter), size: wire(own.size), total: own.total };
      case "cursor":
        return { ...base, by: "cursor", parameter: wire(own.parameter), next: own.next };
      case "last-item":
        return { ...base, by: "last-item", parameter: wire(own.parameter), more: own.more };
    }
  }
}
