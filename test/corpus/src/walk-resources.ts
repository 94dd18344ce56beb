import type { MockTables, Mock } from "../../../runtime/mock/dist/index.js";
import type { Answer, AnswerBook, Api, OperationTable } from "./answer-book.js";
import { makeRequest, type MockSchema } from "./make-request.js";
import type { ResourceCounts } from "./row.js";
import { newestEntity, type SavedEntity } from "./newest-entity.js";

type Kind = OperationTable["action"]["kind"];

/** The first operation of each kind for a resource. */
interface Ways {
  readonly api: Api;
  readonly by: Map<Kind, OperationTable>;
}

/** The created entity, or the reason why it couldn't be created. */
type Made = SavedEntity | { readonly problem: string };

/** A step of a lifecycle. */
interface Trial {
  readonly kinds: readonly Kind[];
  /** Another seed generates other values. */
  readonly seed?: string;
  readonly isRight: (answer: Answer) => boolean;
}

/** Creates, reads, lists, updates and deletes an entity of every resource, as far as the document has such operations. */
export function walkResources(tables: MockTables, mock: Mock, book: AnswerBook): ResourceCounts {
  const walker = new Walker(waysOf(tables), mock, book);
  const broken: string[] = [];
  let whole = 0;
  let part = 0;
  for (const name of walker.makeable()) {
    mock.reset();
    const problem = walker.walk(name);
    if (problem !== null) broken.push(`${name}: ${problem}`);
    else if (walker.isWhole(name)) whole += 1;
    else part += 1;
  }
  return { whole, part, broken };
}

function waysOf({ apis }: MockTables): ReadonlyMap<string, Ways> {
  const ways = new Map<string, Ways>();
  for (const api of apis) {
    for (const operation of api.operations) {
      const { action } = operation;
      if (!("resource" in action) || ("where" in action && action.where.length > 0)) continue;
      const own = ways.get(action.resource) ?? { api, by: new Map<Kind, OperationTable>() };
      if (!own.by.has(action.kind)) own.by.set(action.kind, operation);
      ways.set(action.resource, own);
    }
  }
  return ways;
}

class Walker {
  readonly #ways: ReadonlyMap<string, Ways>;
  readonly #mock: Mock;
  readonly #book: AnswerBook;

  constructor(ways: ReadonlyMap<string, Ways>, mock: Mock, book: AnswerBook) {
    this.#ways = ways;
    this.#mock = mock;
    this.#book = book;
  }

  makeable(): readonly string[] {
    return [...this.#ways.keys()].filter((name) => this.#makerOf(name) !== null);
  }

  isWhole(name: string): boolean {
    const by = this.#ways.get(name)?.by;
    const has = (...kinds: readonly Kind[]): boolean => kinds.some((kind) => by?.has(kind) === true);
    return has("read") && has("list") && has("update", "replace") && has("delete");
  }

  /** Runs the lifecycle of a resource, and returns the first problem or null. */
  walk(name: string): string | null {
    const made = this.#make(name, 0);
    if ("problem" in made) return made.problem;
    const isFine = ({ status }: Answer): boolean => status < 300;
    const isGone = ({ status }: Answer): boolean => status === 404;
    const trials: readonly Trial[] = [
      { kinds: ["read"], isRight: isFine },
      { kinds: ["list"], isRight: (answer) => this.#listsOne(name, answer) },
      { kinds: ["update", "replace"], seed: "other", isRight: isFine },
      { kinds: ["read"], isRight: isFine },
      { kinds: ["delete"], isRight: isFine },
      ...(this.#ways.get(name)?.by.has("delete") === true ? [{ kinds: ["read"], isRight: isGone } as const] : []),
    ];
    for (const trial of trials) {
      const problem = this.#try(made, trial);
      if (problem !== null) return problem;
    }
    return null;
  }

  #makerOf(name: string): OperationTable | null {
    const by = this.#ways.get(name)?.by;
    const replace = by?.get("replace");
    const isUpsert = replace !== undefined && "isUpsert" in replace.action && replace.action.isUpsert;
    return by?.get("create") ?? (isUpsert ? replace : null);
  }

  /** Creates an entity with all its parents. */
  #make(name: string, depth: number): Made {
    const operation = this.#makerOf(name);
    const api = this.#ways.get(name)?.api;
    if (operation === null || api === undefined || !("scope" in operation.action) || depth > 8)
      return { problem: `nothing makes the parent ${name}` };
    const known: Record<string, string> = {};
    const { scope } = operation.action;
    const last = scope.findLastIndex(({ resource }) => resource !== null);
    const parent = scope[last]?.resource ?? null;
    if (parent !== null) {
      const made = this.#make(parent, depth + 1);
      if ("problem" in made) return made;
      for (const [index, { parameter }] of scope.slice(0, last + 1).entries())
        known[parameter] = made.keys[index] ?? "";
    }
    const keys = operation.action.kind === "replace" ? this.#keyRules(name) : [];
    const request = makeRequest({ api, operation, fill: "required", hasBody: true, known, keys });
    const answer = this.#book.send(api, operation, request);
    if (answer.status >= 300) return { problem: this.#complaint(operation, request.target, answer) };
    return (
      newestEntity(this.#mock.snapshot(), name) ?? { problem: `${operation.method} ${operation.path} made nothing` }
    );
  }

  /** Returns the schemas of a resource's key in all its operations. A key that a client chooses must match all of them. */
  #keyRules(name: string): readonly MockSchema[] {
    const operations = [...(this.#ways.get(name)?.by.values() ?? [])];
    return operations.flatMap(({ action, revisions }) =>
      "key" in action
        ? (revisions.at(-1)?.parameters ?? []).flatMap((each) => (each.name === action.key ? [each.schema] : []))
        : [],
    );
  }

  #try({ resource, keys, value }: SavedEntity, { kinds, seed = "", isRight }: Trial): string | null {
    const ways = this.#ways.get(resource);
    const operation = kinds.map((kind) => ways?.by.get(kind)).find((each) => each !== undefined);
    if (operation === undefined || ways === undefined || !("scope" in operation.action)) return null;
    const { action } = operation;
    const known = Object.fromEntries(action.scope.map(({ parameter }, index) => [parameter, keys[index] ?? ""]));
    if ("key" in action) known[action.key] = keys.at(-1) ?? "";
    const making = { api: ways.api, operation, fill: "required", hasBody: true, known, seed } as const;
    // A list with required filters is filtered by the values of the entity.
    const request = makeRequest(action.kind === "list" ? { ...making, filters: value } : making);
    const answer = this.#book.send(ways.api, operation, request);
    return isRight(answer) ? null : this.#complaint(operation, request.target, answer);
  }

  #listsOne(name: string, { status, value }: Answer): boolean {
    const action = this.#ways.get(name)?.by.get("list")?.action;
    if (action?.kind !== "list" || status !== 200) return false;
    const items = action.list.items.reduce<unknown>(
      (inner, key) => (typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[key] : null),
      value,
    );
    return Array.isArray(items) && items.length === 1;
  }

  #complaint({ method }: OperationTable, target: string, { status, text }: Answer): string {
    const problems = this.#mock.journal().at(-1)?.problems.join(" ") ?? "";
    return `${method} ${target} was answered ${status}: ${problems === "" ? text.slice(0, 300) : problems}`;
  }
}
