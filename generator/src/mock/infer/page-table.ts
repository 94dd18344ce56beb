import type { PageTable } from "@almanac/mock/codegen/v1";
import type { Operation, OperationParameter } from "../../model/model.js";
import type { Pagination, ParameterStep } from "../../model/pagination.js";

const pageNames = ["page", "pagenumber", "pagenum", "pageno", "pageindex", "currentpage"];
const sizeNames = ["itemsperpage", "perpage", "pagesize", "limit", "size", "count", "maxresults", "pagelimit"];

/** The pagination of a list, with the parameters' names on the wire; null if the list isn't paginated. */
export function pageTable({ pagination, parameters, isSinglePage }: Operation): PageTable | null {
  const wire = (property: string | null): string | null =>
    parameters.find((parameter) => parameter.property === property)?.name ?? property;
  const named = (names: readonly string[]): OperationParameter | undefined =>
    parameters.find(({ in: location, name }) => location === "query" && names.includes(plainName(name)));
  const sizeParameter = named(sizeNames);
  const defaultSize = typeof sizeParameter?.default?.value === "number" ? sizeParameter.default.value : null;
  const base = { first: 1, total: null, next: null, more: null, size: sizeParameter?.name ?? null, defaultSize };
  // A client must know whether page numbers start at 0 or 1. A mock can choose, and starts at 1.
  const number = named(pageNames);
  const numbered: PageTable | null = number === undefined ? null : { ...base, by: "page", parameter: number.name };
  if (pagination !== null) return stepTable(pagination);
  // If no pagination was inferred, parameters for the page number and the page size are sufficient.
  return sizeParameter === undefined || isSinglePage ? null : numbered;

  function stepTable({ step, more, last }: Pagination): PageTable | null {
    const ends = { ...(more === null ? {} : { more }), ...(last === null ? {} : { last }) };
    // Mocks don't read positions from bodies, nor keys from objects inside items.
    if (step.by !== "link" && step.inside.length > 0) return null;
    if (step.by === "last-item" && step.key.length > 1) return null;
    if (step.by !== "link") return { ...fromStep(step), ...ends };
    const through = step.through === null ? numbered : fromStep(step.through);
    if (through === null) return null;
    const table = { ...through, ...ends };
    return step.next === null ? { ...table, isLinked: true } : { ...table, link: step.next };
  }

  /** Treats a numeric cursor as a page number or offset, depending on its name; null if the cursor isn't a number. */
  function numericCursor(parameter: string | null): PageTable | null {
    const found = parameters.find(({ in: location, name }) => location === "query" && name === parameter);
    if (found?.schema.kind !== "number") return null;
    if (!pageNames.includes(plainName(found.name))) return { ...base, by: "offset", parameter };
    const first = found.default?.value;
    return { ...base, by: "page", parameter, first: typeof first === "number" ? first : 1 };
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
          defaultSize: own.by === "page" || size !== null ? ownSize : defaultSize,
          first: own.by === "page" ? (own.first ?? 1) : 1,
          ...(own.by === "offset" && own.first === 1 ? { firstItem: 1 } : {}),
          total,
          ...(pages === null ? {} : { pages }),
          ...(current === null ? {} : { current }),
        };
      }
      case "cursor": {
        const numeric = numericCursor(parameter);
        if (numeric !== null) return numeric;
        // The id of the last item is the cursor, and clients recognize the last page by another property.
        if (plainName(own.next?.at(-1) ?? "") === "lastid") return { ...base, by: "last-item", parameter };
        return {
          ...base,
          by: "cursor",
          parameter,
          next: own.next,
          ...(own.nextHeader === null ? {} : { nextHeader: own.nextHeader }),
        };
      }
      case "last-item": {
        const [key = "id"] = own.key;
        return { ...base, by: "last-item", parameter, ...(key === "id" ? {} : { key }) };
      }
    }
  }
}

/** Returns a name in lower case without separators: `page_number`, `page[number]` and `pageNumber` are equal. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}
