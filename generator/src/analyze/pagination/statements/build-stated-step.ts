import { stringMember, type JsonObject } from "../../../model/json.js";
import type { Outcome } from "../../../model/model.js";
import type { PageStep, ParameterStep, Path } from "../../../model/pagination.js";
import { didYouMean } from "../../../diagnostics/suggest.js";
import { haveProperty } from "../evidence/find-list.js";
import type { RequestInput } from "../evidence/request-input.js";
import { chooseStep } from "../steps/choose-step.js";
import { countedStep, offsetStep, pageStep } from "../steps/counted-step.js";
import { cursorStep } from "../steps/cursor-step.js";
import { lastItemStep } from "../steps/last-item-step.js";
import { bodyLink } from "../steps/link-step.js";
import type { Found, PageContext } from "../steps/page-context.js";
import { throughStep } from "../steps/through-step.js";
import { inputAt } from "../evidence/input-at.js";
import { pathsOf, type ReadField } from "./field-reader.js";
import type { Problem } from "./problem.js";

export interface StatedStepOptions {
  readonly context: PageContext;
  readonly success: Outcome;
  readonly read: ReadField;
}

type Stated<Step> = Found<Step> | { readonly problem: Problem };

/**
 * Builds the step that a statement describes. The form is inferred if the statement doesn't specify it. Stated values
 * replace inferred values.
 */
export function buildStatedStep(value: JsonObject, options: StatedStepOptions): Stated<PageStep> {
  const { context, success } = options;
  const input = statedInput(value, options);
  if (input !== null && "problem" in input) return input;
  const found = buildForm(value, input, options) ?? chooseStep(context, success);
  if ("problem" in found || found.step === null) return found;
  const { step, reason } = found;
  switch (step.by) {
    case "page":
    case "offset":
      return withCounts({ step, reason }, value, options);
    case "link":
      return { step: { ...step, isRebased: value["links"] === "rebase" }, reason };
    case "cursor":
      return { step: { ...step, isRebased: step.isMaybeLink && value["links"] === "rebase" }, reason };
    case "last-item":
      return found;
  }
}

/** Builds the step in the form that the statement specifies in `by`; null if it specifies none. */
function buildForm(value: JsonObject, input: RequestInput | null, options: StatedStepOptions): Stated<PageStep> | null {
  const { context } = options;
  switch (value["by"]) {
    case "page":
      return input === null
        ? (pageStep(context) ?? missing("parameter", "the number of the page"))
        : countedStep("page", input, context);
    case "offset":
      return input === null
        ? (offsetStep(context) ?? missing("parameter", "the number of the first item"))
        : countedStep("offset", input, context);
    case "cursor":
      return statedCursor(value, input, options);
    case "last-item": {
      const step = input === null ? lastItemStep(context)?.step : undefined;
      const place = input === null ? step : { parameter: input.parameter, inside: input.inside };
      if (place === undefined) return missing("parameter", "the key of the last item");
      const name = stringMember(value, "key") ?? "id";
      const key = pathsOf(name).find((path) => haveProperty(context.list, path, context.resolve));
      if (key === undefined) return { problem: unknownKey(value, name) };
      return { step: { by: "last-item", parameter: place.parameter, inside: place.inside, key }, reason: "stated" };
    }
    case "link": {
      const next = options.read("next", ["string", "object", "array"]);
      if (next !== null && "problem" in next) return next;
      const path = next?.path ?? bodyLink(context)?.next ?? null;
      return path === null ? missing("next", "the URL of the next page") : linkStep(path, context);
    }
    case "link-header":
      return linkStep(null, context);
    default:
      return null;
  }
}

function linkStep(next: Path | null, context: PageContext): Found<PageStep> {
  return {
    step: {
      by: "link",
      next,
      isRebased: false,
      isAssumed: false,
      through: throughStep(context, cursorStep(context)?.step ?? null),
    },
    reason: "stated",
  };
}

function statedCursor(
  value: JsonObject,
  input: RequestInput | null,
  { context, read }: StatedStepOptions,
): Stated<ParameterStep> {
  const header = statedHeader(value, context);
  if (header !== null && "problem" in header) return header;
  const next = header === null ? read("next", ["string", "number"]) : null;
  if (next !== null && "problem" in next) return next;
  const inferred = cursorStep({ ...context, inputs: input === null ? context.inputs : [input] });
  const place = input ?? inferred?.step ?? null;
  const cursor =
    header === null && next === null
      ? (inferred?.step ?? null)
      : { next: next?.path ?? null, nextHeader: header?.name ?? null };
  if (place === null) return missing("parameter", "the cursor");
  if (cursor === null) return missing("next", "the next cursor");
  const { parameter, inside } = place;
  return {
    step: {
      by: "cursor",
      parameter,
      inside,
      next: cursor.next,
      nextHeader: cursor.nextHeader,
      isMaybeLink: false,
      isRebased: false,
    },
    reason: "stated",
  };
}

/**
 * Returns the response header that a statement such as `next: header.X-Next` names, or a problem if the response
 * doesn't declare it. Null if `next` is a path in the body.
 */
function statedHeader(
  { next }: JsonObject,
  { headers, fields }: PageContext,
): { readonly name: string } | { readonly problem: Problem } | null {
  const isInBody = fields.some(({ path }) => path[0] === "header");
  if (typeof next !== "string" || !next.startsWith("header.") || isInBody) return null;
  const name = next.slice("header.".length);
  const found = headers.find((header) => header.name === name.toLowerCase());
  if (found !== undefined) return found;
  const known = headers.map(({ originalName }) => originalName);
  return {
    problem: {
      key: "next",
      message: `The successful response declares no header ${JSON.stringify(name)}.`,
      help: didYouMean(name, known, "Declare it in the document or in an overlay."),
    },
  };
}

/** Replaces inferred locations (total, current page or item number, page count, page size) with the stated ones. */
function withCounts(
  { step, reason }: { readonly step: Extract<ParameterStep, { by: "page" | "offset" }>; readonly reason: string },
  value: JsonObject,
  { context, read }: StatedStepOptions,
): Stated<PageStep> {
  const places = { total: step.total, current: step.current, pages: step.by === "page" ? step.pages : null };
  for (const key of ["total", "current", "pages"] as const) {
    const stated = read(key, ["number"]);
    if (stated !== null && "problem" in stated) return stated;
    if (stated !== null) places[key] = stated.path;
  }
  const name = stringMember(value, "size");
  const size = name === null ? null : context.inputs.find(({ label, inside }) => label === name && inside.length === 0);
  if (size === undefined) return { problem: unknownInput("size", name ?? "", context) };
  const defaultSize = size?.facts.defaults.find((each) => typeof each === "number");
  const sized = size === null ? {} : { size: size.parameter, defaultSize: defaultSize ?? null };
  const { pages, ...counts } = places;
  return step.by === "page"
    ? { step: { ...step, ...counts, ...sized, pages }, reason }
    : { step: { ...step, ...counts, ...sized }, reason };
}

/** The parameter that a statement names, or the problem with the name; null if the statement names none. */
function statedInput(
  value: JsonObject,
  { context }: StatedStepOptions,
): RequestInput | { readonly problem: Problem } | null {
  const name = stringMember(value, "parameter");
  if (name === null) return null;
  return (
    inputAt(context.inputs, name, context.document) ??
    inputAt(context.inputs, `body.${name}`, context.document) ?? { problem: unknownInput("parameter", name, context) }
  );
}

function unknownInput(key: string, name: string, { inputs }: PageContext): Problem {
  return {
    key,
    message: `The operation has no query parameter or body property ${JSON.stringify(name)}.`,
    help: didYouMean(name, new Set(inputs.map(({ label }) => label)), "Correct the name."),
  };
}

function unknownKey(value: JsonObject, key: string): Problem {
  return {
    key: value["key"] === undefined ? null : "key",
    message: `The items of the list have no property ${JSON.stringify(key)}.`,
    help: 'Set "key" to the property whose value in the last item selects the next page.',
  };
}

function missing(key: "parameter" | "next", meaning: string): { readonly problem: Problem } {
  const what = key === "next" ? "property" : "parameter";
  const help = key === "next" ? 'Add "next" with the path of the property.' : 'Add "parameter" with its name.';
  return {
    problem: { key: null, message: `Almanac cannot tell which ${what} contains ${meaning}.`, help },
  };
}
