import { camelCase } from "../../analyze/names/words.js";
import { reservedWords } from "../../analyze/names/reserved-names.js";

/** The names of an API in the code of a mock package. */
export interface NamedApi {
  readonly name: string;
  readonly typeName: string;
  /** The file name, without extension, for the API's table and for its types. */
  readonly file: string;
}

/** Names that the mock package declares itself. */
const ownNames = ["host", "policy", "tables", "behaviours", "createMock", "createMockOf", "options"];
const ownTypes =
  "AnyMock AllOperations Behaviour BehaviourCall Call Choices Credentials Handler Ids Mock MockOptions Omit OperationName Options Policy Schemas";

/** Assigns each API of a mock a unique name that is neither a reserved word nor one of the mock's own names. */
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

/** Returns the local name of an imported behavior: its own name, with a suffix if the mock package already uses that name. */
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
