import type { Action, Scope } from "@almanac/mock/codegen/v1";

/** An action in the words of another path that differs in its parameters' names alone: `/boxes/{id}/lids`, `/boxes/{boxId}/lids/{lidId}`. */
export function renameParameters(action: Action, from: string, to: string): Action {
  if (from === to || !("scope" in action)) return action;
  const names = new Map<string, string>();
  const own = parametersOf(to);
  for (const [index, name] of parametersOf(from).entries()) names.set(name, own[index] ?? name);
  const renamed = (name: string): string => names.get(name) ?? name;
  const scope: Scope = action.scope.map((level) => ({ ...level, parameter: renamed(level.parameter) }));
  return "key" in action ? { ...action, scope, key: renamed(action.key) } : { ...action, scope };
}

function parametersOf(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}
