import type { PageTable } from "@almanac/mock/codegen/v1";
import type { Operation } from "../../model/model.js";
import type { Pagination, ParameterStep } from "../../model/pagination.js";

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
  if (pagination !== null) return stepTable(pagination);
  // Without an inferred pagination, a `page` parameter and a page size are sufficient for numbered pages.
  const number = parameters.find((parameter) => parameter.in === "query" && parameter.name === "page");
  return number === undefined || sizeParameter === undefined ? null : { ...base, by: "page", parameter: "page" };

  function stepTable({ step, more, last }: Pagination): PageTable | null {
    const ends = { ...(more === null ? {} : { more }), ...(last === null ? {} : { last }) };
    // Mocks don't read positions from bodies.
    if (step.by !== "link" && step.inside.length > 0) return null;
    if (step.by !== "link") return { ...fromStep(step), ...ends };
    if (step.through === null) return null;
    const table = { ...fromStep(step.through), ...ends };
    return step.next === null ? { ...table, isLinked: true } : { ...table, link: step.next };
  }

  function fromStep(own: ParameterStep): PageTable {
    const parameter = wire(own.parameter);
    switch (own.by) {
      case "page":
      case "offset": {
        const { size, defaultSize: ownSize, total, current } = own;
        const pages = own.by === "page" ? own.pages : null;
        return {
          ...base,
          by: own.by,
          parameter,
          size: wire(size),
          defaultSize: own.by === "page" ? ownSize : defaultSize,
          first: own.by === "page" ? (own.first ?? 1) : 1,
          ...(own.by === "offset" && own.first === 1 ? { firstItem: 1 } : {}),
          total,
          ...(pages === null ? {} : { pages }),
          ...(current === null ? {} : { current }),
        };
      }
      case "cursor":
        return { ...base, by: "cursor", parameter, next: own.next };
      case "last-item":
        return { ...base, by: "last-item", parameter };
    }
  }
}
