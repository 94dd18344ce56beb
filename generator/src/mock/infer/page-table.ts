import type { PageTable } from "@almanac/mock/codegen/v1";
import type { Operation, OperationParameter } from "../../model/model.js";
import type { Pagination, ParameterStep } from "../../model/pagination.js";
import type { Property } from "../../model/schema.js";
import { fieldNames } from "../../analyze/pagination/evidence/field-names.js";
import { isTime } from "../../analyze/pagination/evidence/is-time.js";
import { plainName } from "../../analyze/names/plain-name.js";
import { findSizeParameter } from "./lists/find-size-parameter.js";

/**
 * The pagination of a list, with the parameters' names on the wire; null if the list isn't paginated. `items` are the
 * properties of its items.
 */
export function pageTable(
  { pagination, parameters, isSinglePage }: Operation,
  items: readonly Property[],
): PageTable | null {
  const query = parameters.filter(({ in: location }) => location === "query");
  const wire = (property: string | null): string | null =>
    parameters.find((parameter) => parameter.property === property)?.name ?? property;
  const named = (names: readonly string[]): OperationParameter | undefined =>
    names.flatMap((each) => query.find(({ name }) => plainName(name) === each) ?? [])[0];
  const sizeParameter = findSizeParameter(query, items);
  const defaultSize = typeof sizeParameter?.default?.value === "number" ? sizeParameter.default.value : null;
  const base = { first: 1, total: null, next: null, more: null, size: sizeParameter?.name ?? null, defaultSize };
  // Unlike a client, a mock needn't know whether the real server's page numbers start at 0 or 1. It starts at 1.
  const number = named(fieldNames.page);
  const numbered: PageTable | null = number === undefined ? null : { ...base, by: "page", parameter: number.name };
  if (pagination !== null) return stepTable(pagination);
  // If no pagination was inferred, parameters for the page number and the page size are sufficient.
  if (sizeParameter === null || isSinglePage || numbered !== null) return isSinglePage ? null : numbered;
  // A size parameter alone limits the list. If another parameter also seems to select a page, its effect is unknown, so
  // the list isn't paginated.
  const { cursor, offset, before } = fieldNames;
  return named([...cursor, ...offset, ...before]) === undefined
    ? { ...base, defaultSize: null, by: "page", parameter: null }
    : null;

  function stepTable({ step, more, last }: Pagination): PageTable | null {
    const ends = { ...(more === null ? {} : { more }), ...(last === null ? {} : { last }) };
    // Mocks read neither page parameters from request bodies nor keys from objects inside items.
    if (step.by !== "link" && step.inside.length > 0) return null;
    if (step.by === "last-item" && step.key.length > 1) return null;
    if (step.by !== "link") return { ...fromStep(step), ...ends, ...backward(fromStep(step)) };
    const through = step.through === null ? numbered : fromStep(step.through);
    if (through === null) return null;
    const table = { ...through, ...ends, ...backward(through) };
    return step.next === null ? { ...table, isLinked: true } : { ...table, link: step.next };
  }

  /** The parameter for the previous page: `before`, if the parameter for the next page is `after`. */
  function backward({ by, parameter }: PageTable): Pick<PageTable, "before"> {
    if (parameter === null || (by !== "cursor" && by !== "last-item")) return {};
    const counterpart = plainName(parameter)
      .replace("startingafter", "endingbefore")
      .replace("startafter", "endbefore");
    const found = named([counterpart.replace("after", "before")].filter((name) => fieldNames.before.includes(name)));
    return found === undefined || isTimeParameter(found) ? {} : { before: found.name };
  }

  /** Treats a numeric cursor as a page number or offset, depending on its name; null if the cursor isn't a number. */
  function numericCursor(parameter: string | null): PageTable | null {
    const found = parameters.find(({ in: location, name }) => location === "query" && name === parameter);
    if (found?.schema.kind !== "number") return null;
    if (!fieldNames.page.includes(plainName(found.name))) return { ...base, by: "offset", parameter };
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

function isTimeParameter({ schema, documentation: { text, facts } }: OperationParameter): boolean {
  const formats = new Set(facts.flatMap((fact) => /^Format: (.+)$/.exec(fact)?.[1] ?? []));
  return schema.kind === "converted" || isTime({ formats, text: text ?? "" });
}
