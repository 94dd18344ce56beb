import type { Action, Scope } from "@almanac/mock/codegen/v1";
import { parametersOf } from "../paths.js";

/**
 * Renames the parameters of an action from the names in one path to those in another path with the same key. For
 * example, `/boxes/{id}` and `/boxes/{boxId}` have the same key.
 */
export function renameParameters(action: Action, from: string, to: string): Action {
  if (from === to || !("scope" in action)) return action;
  const names = new Map<string, string>();
  const targets = parametersOf(to);
  for (const [index, name] of parametersOf(from).entries()) names.set(name, targets[index] ?? name);
  const renamed = (name: string): string => names.get(name) ?? name;
  const scope: Scope = action.scope.map((level) => {
    const parameter = renamed(level.parameter);
    // Keeps the original name as the property, because that name was used to find the property.
    return parameter === level.parameter ? level : { property: level.parameter, ...level, parameter };
  });
  return "key" in action ? { ...action, scope, key: renamed(action.key) } : { ...action, scope };
}
