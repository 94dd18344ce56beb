import { plainName } from "../../../analyze/names/plain-name.js";
import type { Operation } from "../../../model/model.js";
import { isNamedAfter } from "../schemas/find-entity-place.js";
import { matchCreateOrChange } from "./match-create-or-change.js";
import { statementOf } from "./statement-of.js";

/**
 * Whether the operationId or the summary says that an operation creates or changes the entity that its path identifies,
 * such as "Create or update a team" for `/teams/{id}`, but not "Add or update the labels of a team".
 */
export function statesUpsertOf(noun: string, operation: Operation): boolean {
  const { name, summary } = statementOf(operation);
  return [name, summary].some((text) => {
    const found = matchCreateOrChange(text);
    if (found === null) return false;
    const object = text
      .slice(found.index + found[0].length)
      .split(/[.,;:()]| (?:of|for|in|to|on|with|by|if|from)\b/)[0];
    const words = (object ?? "").split(" ").filter((word) => !/^(?:|an?|the|new|existing|single|one|or)$/i.test(word));
    return words.length === 0 || words.some((_, index) => isNamedAfter(plainName(words.slice(index).join("")), noun));
  });
}
