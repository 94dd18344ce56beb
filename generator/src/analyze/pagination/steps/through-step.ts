import type { ParameterStep } from "../../../model/pagination.js";
import { fieldNames } from "../evidence/field-names.js";
import { inputNamed } from "../evidence/request-inputs.js";
import type { PageContext } from "./page-context.js";
import { pageEnds } from "./page-ends.js";

/** Returns the step that linked URLs use: the given step, or one for a cursor whose next value is only in the links. */
export function throughStep({ inputs, fields }: PageContext, step: ParameterStep | null): ParameterStep | null {
  const isGuess = step?.by === "last-item" && pageEnds({ fields }).more === null;
  if (step !== null && !isGuess) return step;
  const cursors = inputs.filter(({ facts: { formats, types } }) => {
    const isTime = formats.has("date") || formats.has("date-time");
    return !isTime && (types.size === 0 || types.has("string"));
  });
  const cursor = inputNamed(cursors, fieldNames.cursor);
  if (cursor === null) return null;
  const { parameter, inside } = cursor;
  return { by: "cursor", parameter, inside, next: null, nextHeader: null, isMaybeLink: false, isRebased: false };
}
