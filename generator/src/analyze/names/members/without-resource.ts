import { isSameNoun } from "./is-same-noun.js";
import { verbs } from "./verbs.js";
import { wordsOf } from "../words.js";

type Words = readonly string[];

/**
 * Returns the words of an operationId without those of its resource; null if the id doesn't contain the resource, or if
 * nothing meaningful would be left. The resource is removed at the beginning (`users_list`, `meGetOptions`), between
 * dots (`api.users.list`), or at the end after a separator (`findAll_Users`). The object of a verb is kept: `listUsers`
 * reads well, and `getUser` and `getUsers` could not both be `get`.
 */
export function withoutResource(id: string, resource: string): Words | null {
  const title = wordsOf(resource).map((word) => word.toLowerCase());
  // Some frameworks name tags after controller classes: `users-controller`.
  const titles = title.at(-1) === "controller" ? [title, title.slice(0, -1)] : [title];
  const names = titles.map((words) => words.join("")).filter((name) => name !== "");
  const rest = [afterBeginning(wordsOf(id), names), afterGroup(id, names), beforeEnd(id, names)];
  return rest.find((words) => words !== null && isMeaningful(words)) ?? null;
}

function isResource(words: Words, names: Words): boolean {
  return names.some((name) => isSameNoun(textOf(words), name));
}

/** Removes the resource from the beginning, twice if the id repeats it: `Recipes_RecipeSearch`. */
function afterBeginning(words: Words, names: Words): Words | null {
  const count = words.findIndex((_, index) => isResource(words.slice(0, index + 1), names)) + 1;
  const rest = words.slice(count);
  if (count === 0 || isVerb(textOf(words.slice(0, count)), rest, names)) return null;
  const further = afterBeginning(rest, names);
  return further !== null && isMeaningful(further) ? further : rest;
}

/** Whether the first word is a verb, as in `tagResource`, and not the resource `tags`, as in `tagCreate`. */
function isVerb(word: string, rest: Words, names: Words): boolean {
  return verbs.has(word) && !names.includes(word) && !hasVerb(rest);
}

function hasVerb(words: Words): boolean {
  return [words[0], words.at(-1)].some((word) => verbs.has(word?.toLowerCase() ?? ""));
}

/** Returns the words after the group that names the resource: `list` in `api.users.list`. */
function afterGroup(id: string, names: Words): Words | null {
  const groups = id.split(".").map(wordsOf);
  const index = groups.findIndex((words) => isResource(words, names));
  return index === -1 ? null : groups.slice(index + 1).flat();
}

/** Removes the resource from the end of `findAll_Users`, but not of `find_all_users`, where `_` only separates words. */
function beforeEnd(id: string, names: Words): Words | null {
  const groups = id.split(/[./:_]/).map(wordsOf);
  const isGrouped = /[./:]/.test(id) || groups.some((words) => words.length > 1);
  const rest = groups.slice(0, -1).flat();
  return isGrouped && isResource(groups.at(-1) ?? [], names) && hasVerb(rest) ? rest : null;
}

/**
 * Whether words can form a name: they must not be only `id` or a number (the `v2` in `usersV2`), and must not begin
 * with `and` or `or`.
 */
function isMeaningful([first, ...rest]: Words): boolean {
  if (first === undefined || /^(?:and|or)$/i.test(first)) return false;
  return rest.length > 0 || !/^(?:[a-z]?\d*|id)$/i.test(first);
}

function textOf(words: Words): string {
  return words.join("").toLowerCase();
}
