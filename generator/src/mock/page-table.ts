import type { PageTable } from "@almanac/mock/codegen/v1";
import type { Operation } from "../model/model.js";

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
  switch (step?.by) {
    case undefined: {
      // Pages that only headers link to.
      const number = parameters.find((parameter) => parameter.in === "query" && parameter.name === "page");
      return number === undefined || usual === undefined ? null : { ...start, by: "page", parameter: "page" };
    }
    case "page":
      return {
        ...start,
        by: "page",
        parameter: wire(step.parameter),
        size: wire(step.size),
        defaultSize: step.defaultSize,
        first: step.first,
        total: step.total,
      };
    case "offset":
      return { ...start, by: "offset", parameter: wire(step.parameter), size: wire(step.size), total: step.total };
    case "cursor":
      return { ...start, by: "cursor", parameter: wire(step.parameter), next: step.next };
    case "last-item":
      return { ...start, by: "last-item", parameter: wire(step.parameter), more: step.more };
    case "link":
      return { ...start, by: "link", parameter: null };
  }
}
