import type { OperationTypes } from "../../model/model.js";
import { canBeginIdentifier } from "../../model/identifier.js";
import type { TypeName } from "../../model/schema.js";
import { foreignTypes } from "./reserved-names.js";
import { capitalize, typeCase } from "./words.js";
import { shortHash } from "./short-hash.js";

const endings = {
  parameters: "Parameters",
  outcomes: "Outcomes",
  body: "Body",
  result: "Result",
} as const;

/** The names of types that belong to operations, such as `CreateOrgApiKeyParameters`. They never collide with schema names. */
export class OperationTypeNames {
  readonly #names: ReadonlyMap<string, OperationTypes>;
  readonly #used: ReadonlySet<TypeName>;
  /** For each name that `received` has assigned, the words that the name was made from, as JSON. */
  readonly #given = new Map<TypeName, string>();

  constructor(operations: ReadonlySet<string>, taken: ReadonlySet<TypeName>) {
    const used = new Set([...taken, ...foreignTypes]);
    const names = new Map<string, OperationTypes>();
    for (const operation of [...operations].sort()) {
      const give = (ending: string): TypeName => {
        const plain = `${capitalize(operation)}${ending}`;
        const name = used.has(plain) ? `${plain}_${shortHash(operation)}` : plain;
        used.add(name);
        return name;
      };
      names.set(operation, {
        parameters: give(endings.parameters),
        outcomes: give(endings.outcomes),
        body: give(endings.body),
        result: give(endings.result),
      });
    }
    this.#names = names;
    this.#used = used;
  }

  /**
   * Returns a name, unique in the package, for the type of a webhook, a callback or shared headers. `parts` are the
   * words of the name.
   */
  received(...parts: readonly string[]): TypeName {
    const plain = typeCase(parts.join(" "));
    const spelled = canBeginIdentifier(plain) ? plain : `Type${plain}`;
    const owner = JSON.stringify(parts);
    const isFree = !this.#used.has(spelled) && (this.#given.get(spelled) ?? owner) === owner;
    const name = isFree ? spelled : `${spelled}_${shortHash(owner)}`;
    this.#given.set(name, owner);
    return name;
  }

  of(operation: string): OperationTypes {
    const types = this.#names.get(operation);
    if (types === undefined) throw new Error(`There is no operation ${operation}.`);
    return types;
  }
}
