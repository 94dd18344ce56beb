import type { MockTables, Mock } from "../../../runtime/mock/dist/index.js";
import type { ReceivedResponse, ResponseChecker, Api, OperationTable } from "./response-checker.js";
import { makeRequest, type MockSchema } from "./make-request.js";
import type { ResourceCounts } from "./row.js";
import { newestEntity, type SavedEntity } from "./newest-entity.js";

type Kind = OperationTable["action"]["kind"];

/** The first operation of each kind for a resource. */
interface ResourceOperations {
  readonly api: Api;
  readonly by: Map<Kind, OperationTable>;
}

/** The created entity, or the reason why it couldn't be created. */
type Creation = SavedEntity | { readonly problem: string };

/** A step of a lifecycle. */
interface LifecycleStep {
  readonly kinds: readonly Kind[];
  /** Another seed generates other values. */
  readonly seed?: string;
  readonly isExpected: (response: ReceivedResponse) => boolean;
}

/** Creates, reads, lists, updates and deletes an entity of every resource, as far as the document has such operations. */
export function walkResources(tables: MockTables, mock: Mock, checker: ResponseChecker): ResourceCounts {
  const walker = new Walker(operationsByResource(tables), mock, checker);
  const broken: string[] = [];
  let complete = 0;
  let partial = 0;
  for (const name of walker.creatable()) {
    mock.reset();
    const problem = walker.walk(name);
    if (problem !== null) broken.push(`${name}: ${problem}`);
    else if (walker.isComplete(name)) complete += 1;
    else partial += 1;
  }
  return { complete, partial, broken };
}

function operationsByResource({ apis }: MockTables): ReadonlyMap<string, ResourceOperations> {
  const operations = new Map<string, ResourceOperations>();
  for (const api of apis) {
    for (const operation of api.operations) {
      const { action } = operation;
      if (!("resource" in action) || ("where" in action && action.where.length > 0)) continue;
      const known = operations.get(action.resource) ?? { api, by: new Map<Kind, OperationTable>() };
      if (!known.by.has(action.kind)) known.by.set(action.kind, operation);
      operations.set(action.resource, known);
    }
  }
  return operations;
}

class Walker {
  readonly #operations: ReadonlyMap<string, ResourceOperations>;
  readonly #mock: Mock;
  readonly #checker: ResponseChecker;

  constructor(operations: ReadonlyMap<string, ResourceOperations>, mock: Mock, checker: ResponseChecker) {
    this.#operations = operations;
    this.#mock = mock;
    this.#checker = checker;
  }

  creatable(): readonly string[] {
    return [...this.#operations.keys()].filter((name) => this.#creatorOf(name) !== null);
  }

  isComplete(name: string): boolean {
    const by = this.#operations.get(name)?.by;
    const has = (...kinds: readonly Kind[]): boolean => kinds.some((kind) => by?.has(kind) === true);
    return has("read") && has("list") && has("update", "replace") && has("delete");
  }

  /** Runs the lifecycle of a resource, and returns the first problem or null. */
  walk(name: string): string | null {
    const created = this.#create(name, 0);
    if ("problem" in created) return created.problem;
    const isSuccess = ({ status }: ReceivedResponse): boolean => status < 300;
    const isNotFound = ({ status }: ReceivedResponse): boolean => status === 404;
    const steps: readonly LifecycleStep[] = [
      { kinds: ["read"], isExpected: isSuccess },
      { kinds: ["list"], isExpected: (response) => this.#listsOne(name, response) },
      { kinds: ["update", "replace"], seed: "other", isExpected: isSuccess },
      { kinds: ["read"], isExpected: isSuccess },
      { kinds: ["delete"], isExpected: isSuccess },
      ...(this.#operations.get(name)?.by.has("delete") === true
        ? [{ kinds: ["read"], isExpected: isNotFound } as const]
        : []),
    ];
    for (const step of steps) {
      const problem = this.#runStep(created, step);
      if (problem !== null) return problem;
    }
    return null;
  }

  #creatorOf(name: string): OperationTable | null {
    const by = this.#operations.get(name)?.by;
    const replace = by?.get("replace");
    const isUpsert = replace !== undefined && "isUpsert" in replace.action && replace.action.isUpsert;
    return by?.get("create") ?? (isUpsert ? replace : null);
  }

  /** Creates an entity with all its parents. */
  #create(name: string, depth: number): Creation {
    const operation = this.#creatorOf(name);
    const api = this.#operations.get(name)?.api;
    if (operation === null || api === undefined || !("scope" in operation.action) || depth > 8)
      return { problem: `no operation creates the parent ${name}` };
    const known: Record<string, string> = {};
    const { scope } = operation.action;
    const last = scope.findLastIndex(({ resource }) => resource !== null);
    const parent = scope[last]?.resource ?? null;
    if (parent !== null) {
      const created = this.#create(parent, depth + 1);
      if ("problem" in created) return created;
      for (const [index, { parameter }] of scope.slice(0, last + 1).entries())
        known[parameter] = created.keys[index] ?? "";
    }
    const keys = operation.action.kind === "replace" ? this.#keyRules(name) : [];
    const request = makeRequest({ api, operation, fill: "required", hasBody: true, known, keys });
    const response = this.#checker.send(api, operation, request);
    if (response.status >= 300) return { problem: this.#describeFailure(operation, request.target, response) };
    return (
      newestEntity(this.#mock.snapshot(), name) ?? { problem: `${operation.method} ${operation.path} created nothing` }
    );
  }

  /** Returns the schemas of a resource's key in all its operations. A key that a client chooses must match all of them. */
  #keyRules(name: string): readonly MockSchema[] {
    const operations = [...(this.#operations.get(name)?.by.values() ?? [])];
    return operations.flatMap(({ action, revisions }) =>
      "key" in action
        ? (revisions.at(-1)?.parameters ?? []).flatMap((each) => (each.name === action.key ? [each.schema] : []))
        : [],
    );
  }

  #runStep({ resource, keys, value }: SavedEntity, { kinds, seed = "", isExpected }: LifecycleStep): string | null {
    const operations = this.#operations.get(resource);
    const operation = kinds.map((kind) => operations?.by.get(kind)).find((each) => each !== undefined);
    if (operation === undefined || operations === undefined || !("scope" in operation.action)) return null;
    const { action } = operation;
    const known = Object.fromEntries(
      (action.scope ?? []).map(({ parameter }, index) => [parameter, keys[index] ?? ""]),
    );
    if ("key" in action) known[action.key] = keys.at(-1) ?? "";
    const input = { api: operations.api, operation, fill: "required", hasBody: true, known, seed } as const;
    // A list with required filters is filtered by the values of the entity.
    const request = makeRequest(action.kind === "list" ? { ...input, filters: value } : input);
    const response = this.#checker.send(operations.api, operation, request);
    return isExpected(response) ? null : this.#describeFailure(operation, request.target, response);
  }

  #listsOne(name: string, { status, value }: ReceivedResponse): boolean {
    const action = this.#operations.get(name)?.by.get("list")?.action;
    if (action?.kind !== "list" || status !== 200) return false;
    const items = action.list.items.reduce<unknown>(
      (inner, key) => (typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[key] : null),
      value,
    );
    return Array.isArray(items) && items.length === 1;
  }

  #describeFailure({ method }: OperationTable, target: string, { status, text }: ReceivedResponse): string {
    const problems = this.#mock.journal().at(-1)?.problems.join(" ") ?? "";
    return `${method} ${target} responded with ${status}: ${problems === "" ? text.slice(0, 300) : problems}`;
  }
}
