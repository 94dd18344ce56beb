import type { ParameterStep } from "../../../model/pagination.js";
import { fieldNames } from "../evidence/field-names.js";
import { fieldNamed } from "../evidence/field-named.js";
import { haveProperty } from "../evidence/find-list.js";
import { isTime } from "../evidence/is-time.js";
import type { RequestInput } from "../evidence/request-input.js";
import { inputNamed, sizeInput } from "../evidence/request-inputs.js";
import type { SchemaFacts } from "../evidence/schema-facts.js";
import type { PageContext } from "./page-context.js";

export interface LastItemFinding {
  readonly step: ParameterStep;
  readonly reason: string;
}

/** Finds a parameter whose value is the id of the previous page's last item, from `last_id` or from the item itself. */
export function lastItemStep(context: PageContext): LastItemFinding | null {
  const { inputs, fields, list, resolve } = context;
  const candidates = inputs.filter(isCursorLike);
  const parameter = inputNamed(candidates, fieldNames.after);
  if (parameter === null) return null;
  const { inside, label } = parameter;
  const position = { parameter: parameter.parameter, inside };
  const hasMore = fieldNamed(fields, fieldNames.more, "boolean") !== null;
  const lastId = fields.find(({ name, facts }) => name === "lastid" && facts.types.has("string"));
  if (lastId !== undefined && (hasMore || haveProperty(list, ["id"], resolve)))
    return {
      step: { by: "cursor", ...position, next: lastId.path, nextHeader: null, isMaybeLink: false, isRebased: false },
      reason: `"${lastId.path.join(".")}" of the response is the next value of "${label}"`,
    };
  if (!haveProperty(list, ["id"], resolve)) return null;
  const step: ParameterStep = { by: "last-item", ...position, key: ["id"] };
  if (hasMore) return { step, reason: `"${label}" continues after the id of an item` };
  const isPair = inputNamed(candidates, fieldNames.before) !== null;
  // A parameter named "after" can also be an opaque cursor, or lead to newer items in a list that begins with the
  // newest.
  const isNamed = parameter.names.some(
    (name) => ["startingafter", "afterid", "startafter"].includes(name) || (name === "after" && isId(parameter.facts)),
  );
  return isPair && isNamed && sizeInput(inputs) !== null
    ? { step, reason: `"${label}" and its counterpart select items by their ids` }
    : null;
}

/** Whether the document says that a value is the id of an item. */
function isId({ formats, text }: SchemaFacts): boolean {
  return formats.has("uuid") || /\b(?:ids?|identifier|uuid)\b/i.test(text);
}

/** Whether a parameter can contain an id. Times and booleans can't. */
function isCursorLike({ facts }: RequestInput): boolean {
  return !isTime(facts) && (facts.types.size === 0 || facts.types.has("string") || facts.types.has("number"));
}
