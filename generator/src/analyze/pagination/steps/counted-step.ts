import type { ParameterStep } from "../../../model/pagination.js";
import { fieldNames } from "../evidence/field-names.js";
import { fieldNamed } from "../evidence/field-named.js";
import { type FirstNumber, firstNumber } from "../evidence/first-number.js";
import { isTime } from "../evidence/is-time.js";
import type { RequestInput } from "../evidence/request-input.js";
import { inputNamed, sizeInput } from "../evidence/request-inputs.js";
import type { ResponseField } from "../evidence/response-fields.js";
import { returnsAllWithout } from "../evidence/returns-all-without.js";
import type { Found, PageContext } from "./page-context.js";

type CountedStep = Extract<ParameterStep, { by: "page" | "offset" }>;

/**
 * Finds a parameter that counts pages. It is used only if the first page's number is known, or if each response
 * contains its page number.
 */
export function pageStep(context: PageContext): Found<CountedStep> | null {
  const { inputs, fields } = context;
  const parameter =
    inputNamed(inputs, fieldNames.page) ?? inputs.find((input) => isPageCount(input) && countsNumbers(input)) ?? null;
  if (parameter === null) return null;
  const current = fieldNamed(fields, currentNames(parameter), "number") ?? springNumber(fields);
  const isText = !countsNumbers(parameter);
  if (isText && (!parameter.facts.types.has("string") || current === null)) return null;
  return countedStep("page", parameter, context);
}

/** Builds the step for a parameter that counts pages or items. */
export function countedStep(by: "page" | "offset", parameter: RequestInput, context: PageContext): Found<CountedStep> {
  const { fields, first } = context;
  const base = countedBase(parameter, context);
  if (by === "offset") {
    const current = fieldNamed(fields, parameter.names, "number");
    return withFirst(parameter, { common: { by, ...base }, current, unit: "item", first });
  }
  const current = fieldNamed(fields, currentNames(parameter), "number") ?? springNumber(fields);
  const count = fieldNamed(fields, fieldNames.pages, "number");
  const found = withFirst(parameter, {
    common: { by, ...base, pages: count?.path ?? null },
    current,
    unit: "page",
    first,
  });
  // If pages are counted from 0, "last_page" can be the last page's number, which is one less than the page count.
  const { step } = found;
  const isNumber = step?.by === "page" && step.first === 0 && count?.name === "lastpage";
  return isNumber ? { ...found, step: { ...step, pages: null } } : found;
}

/** Parameters that are 0 for the first item unless the document says otherwise. */
const zeroNames: readonly string[] = ["offset", "skip", "pageoffset"];

/** Finds a parameter that counts items. */
export function offsetStep(context: PageContext): Found<CountedStep> | null {
  const { inputs } = context;
  const candidates = inputs.filter((input) => countsNumbers(input) && !isPageCount(input) && !isTime(input.facts));
  const found = fieldNames.offset.flatMap((name) => {
    const parameter = inputNamed(candidates, [name]);
    return parameter === null ? [] : [offsetOf(parameter, context)];
  });
  return found.find((each) => each?.step != null) ?? found.find((each) => each !== null) ?? null;
}

function offsetOf(parameter: RequestInput, context: PageContext): Found<CountedStep> | null {
  const { inputs, fields } = context;
  const current = fieldNamed(fields, parameter.names, "number");
  const base = countedBase(parameter, context);
  const isZero = parameter.names.some((name) => zeroNames.includes(name)) && firstNumber(parameter.facts) === null;
  const hasSize = inputNamed(inputs, fieldNames.size) !== null;
  if (isZero && context.first === null && (hasSize || base.total !== null || current !== null))
    return {
      step: { by: "offset", ...base, first: 0, isFirstSent: false, current: null },
      reason: `"${parameter.label}" counts items from 0`,
    };
  // A number named "from" or "start" can be a filter.
  return hasSize || current !== null ? countedStep("offset", parameter, context) : null;
}

/** Whether a response states the offset of its first item, and either the total or whether it is the last page. */
export function statesOffset({ inputs, fields }: PageContext): boolean {
  const parameter = inputNamed(inputs.filter(countsNumbers), fieldNames.offset);
  if (parameter === null || fieldNamed(fields, parameter.names, "number") === null) return false;
  return (
    fieldNamed(fields, fieldNames.total, "number") !== null || fieldNamed(fields, fieldNames.last, "boolean") !== null
  );
}

interface FirstOptions {
  readonly common:
    | Omit<Extract<CountedStep, { by: "page" }>, "first" | "isFirstSent" | "current">
    | Omit<Extract<CountedStep, { by: "offset" }>, "first" | "isFirstSent" | "current">;
  readonly current: ResponseField | null;
  readonly unit: "page" | "item";
  /** The number of the first page or item, if a statement specifies it. */
  readonly first: 0 | 1 | null;
}

function withFirst(
  parameter: RequestInput,
  { common, current, unit, first: stated }: FirstOptions,
): Found<CountedStep> {
  if (stated !== null) {
    const isFirstSent = !parameter.facts.defaults.includes(stated);
    return {
      step: { ...common, first: stated, isFirstSent, current: null },
      reason: `"${parameter.label}" counts ${unit}s`,
    };
  }
  const isUnpaged = returnsAllWithout(parameter.facts.text);
  const first = firstNumber(parameter.facts);
  if (first !== null && (first.isCertain || current === null) && !(isUnpaged && isSample(first, parameter)))
    return {
      step: { ...common, first: first.number, isFirstSent: first.contradictsDefault || isUnpaged, current: null },
      reason: `"${parameter.label}" counts ${unit}s: ${first.reason}`,
    };
  if (current !== null)
    return {
      step: { ...common, first: null, isFirstSent: false, current: current.path },
      reason: `"${parameter.label}" counts ${unit}s, and "${current.path.join(".")}" of the response is the current number`,
    };
  return {
    step: null,
    uncounted: parameter,
    reason: `"${parameter.label}" counts ${unit}s, but the number of the first one is unknown; set "first: 0" or "first: 1"`,
  };
}

/** Whether the only evidence for `number` is the example 1, which a parameter that counts from 0 can also have. */
function isSample({ number, isCertain }: FirstNumber, { facts }: RequestInput): boolean {
  return !isCertain && number === 1 && !facts.minimums.includes(1);
}

function countedBase(
  { parameter, inside }: RequestInput,
  { inputs, fields }: PageContext,
): Pick<CountedStep, "parameter" | "inside" | "size" | "defaultSize" | "total"> {
  const size = sizeInput(inputs);
  const defaultSize = size?.facts.defaults.find((value) => typeof value === "number");
  return {
    parameter,
    inside,
    size: size?.parameter ?? null,
    defaultSize: typeof defaultSize === "number" ? defaultSize : null,
    total: fieldNamed(fields, fieldNames.total, "number")?.path ?? null,
  };
}

function currentNames({ names }: RequestInput): readonly string[] {
  return [...names, "currentpage", "pagenumber", "pagenum", "pageindex", "pageno", "page"];
}

/** Finds `number` next to `totalPages`. In Spring Data, `number` is the page number. */
function springNumber(fields: readonly ResponseField[]): ResponseField | null {
  return (
    fields.find(({ name, facts, path }) => {
      const siblings = fields.filter((field) => isSibling(field.path, path)).map((field) => field.name);
      return name === "number" && facts.types.has("number") && siblings.includes("totalpages");
    }) ?? null
  );
}

function isSibling(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.slice(0, -1).every((name, index) => name === right[index]);
}

/** Whether a parameter such as `offset` or `skip` counts pages according to its description. */
function isPageCount({ names, facts }: RequestInput): boolean {
  return (
    names.some((name) => zeroNames.includes(name)) &&
    /\bpages? (?:number|index|to skip)\b|\bnumber of (?:the )?pages?\b/i.test(facts.text)
  );
}

function countsNumbers({ facts }: RequestInput): boolean {
  return facts.types.has("number");
}
