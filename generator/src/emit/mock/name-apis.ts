import { camelCase } from "../../analyze/names/words.js";
import { reservedWords } from "../../analyze/names/reserved-names.js";

/** What an API, or a behaviour, is called in a mock's code. */
export interface NamedApi {
  readonly name: string;
  readonly typeName: string;
  /** Of its table and its types, without an ending. */
  readonly file: string;
}

/** What the mock's own files declare. */
const ownNames = ["host", "policy", "tables", "behaviours", "createMock", "createMockOf", "options"];
const ownTypes =
  "AnyMock AllOperations Behaviour BehaviourCall Call Choices Credentials Handler Ids Mock MockOptions Omit OperationName Options Policy Schemas";

/** Names for the APIs of a mock that no word of the language, no name of the mock's own and no other API has. */
export function nameApis(apis: readonly string[], others: readonly string[]): readonly NamedApi[] {
  const names = new Set([...reservedWords, ...ownNames, ...others]);
  const types = new Set(ownTypes.split(" "));
  const files = new Set(["host"]);
  return apis.map((api) => {
    const name = free(identifier(camelCase(api)), names);
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return { name, typeName: free(type, types), file: free(api, files, "-api") };
  });
}

/** What a behaviour is imported as: its own name, unless the mock's code has that already. */
export function bindingOf(behaviour: string): string {
  return ownNames.includes(behaviour) ? `${behaviour}Behaviour` : behaviour;
}

function identifier(name: string): string {
  return /^[a-z]/i.test(name) ? name : `api${name}`;
}

function free(name: string, taken: Set<string>, ending = "Api"): string {
  let chosen = name;
  while (taken.has(chosen)) chosen += ending;
  taken.add(chosen);
  return chosen;
}
