import { addToList } from "../model/add-to-list.js";
import type { Model, Operation, Resource } from "../model/model.js";
import type { TypeName } from "../model/schema.js";
import { jsonWithoutVersion } from "./json-without-version.js";
import { operationKey, partsOf, typeKey, webhooksKey, type Part } from "./parts-of.js";
import type { Changes, Edition, EditionFile, Import, Inherited, WebhookFile } from "./edition.js";
import { findAliases, type Alias, type RenamedOperation } from "./find-aliases.js";
import { findIntroductions, type Introductions } from "./find-introductions.js";
import { findOwners, sharedFile } from "./find-owners.js";
import { typesOfOperation } from "./types-of-operation.js";

/**
 * Builds the editions of an API's versions, oldest first. Each edition contains the parts that its version introduced,
 * and refers to earlier editions for all other parts.
 */
export function buildEditions(models: readonly Model[], renamed: readonly RenamedOperation[] = []): readonly Edition[] {
  const aliases = findAliases(models, renamed);
  const introductions = findIntroductions(models);
  const owners = findOwners(models);
  const editions: Edition[] = [];
  const connections = new Map<string, string | null>();
  for (const [index, model] of models.entries()) {
    const builder = new EditionBuilder({
      model,
      introductions: introductions[index] ?? new Map(),
      aliases: aliases[index] ?? [],
      owners,
      earlier: editions,
      previousModel: models[index - 1] ?? null,
      connections,
    });
    editions.push(builder.build());
  }
  return editions;
}

interface EditionContext {
  readonly model: Model;
  readonly introductions: Introductions;
  readonly aliases: readonly Alias[];
  readonly owners: ReadonlyMap<TypeName, string>;
  readonly earlier: readonly Edition[];
  readonly previousModel: Model | null;
  /** The first version with each connection; see `connectionOf`. */
  readonly connections: Map<string, string | null>;
}

interface Named {
  readonly name: TypeName;
}

/** The parts of a file that this version introduced. */
type Introduced = Pick<EditionFile, "operations" | "types" | "responses">;

class EditionBuilder {
  readonly #context: EditionContext;
  readonly #parts: ReadonlyMap<string, Part>;
  /** The operations by resource, and the types and responses by the file that declares them. */
  readonly #operations: ReadonlyMap<string, readonly Operation[]>;
  readonly #types: ReadonlyMap<string, EditionFile["types"]>;
  readonly #responses: ReadonlyMap<string, EditionFile["responses"]>;

  constructor(context: EditionContext) {
    const { model } = context;
    this.#context = context;
    this.#parts = partsOf(model);
    this.#operations = groupBy(model.operations, ({ resource }) => resource);
    this.#types = groupBy([...model.types, ...model.headers], ({ name }) => this.#ownerOf(name));
    this.#responses = groupBy(model.responses, ({ name }) => this.#ownerOf(name));
  }

  build(): Edition {
    const { model, earlier, connections } = this.#context;
    const hasShared = this.#types.has(sharedFile) || this.#responses.has(sharedFile);
    const shared = hasShared ? [this.#file(sharedFile, null)] : [];
    const files = [...model.resources.map((resource) => this.#file(resource.file, resource)), ...shared];
    const connection = connectionOf(model);
    const connectFrom = connections.get(connection) ?? null;
    if (!connections.has(connection)) connections.set(connection, model.version);
    const before = earlier.at(-1);
    const changes = this.#changes();
    const isSame =
      before !== undefined &&
      connectFrom === (before.connectFrom ?? before.version) &&
      files.length === before.files.length &&
      files.every(({ sameAs }) => sameAs !== null) &&
      changes.removed.length === 0;
    return {
      version: model.version,
      model,
      files,
      connectFrom,
      sameAs: isSame ? before.version : null,
      changes,
      webhooks: this.#webhooks(),
    };
  }

  #webhooks(): WebhookFile | null {
    const part = this.#parts.get(webhooksKey);
    if (part === undefined) return null;
    return { sameAs: this.#inheritedFrom(webhooksKey), imports: this.#importsOf(part.references, "webhooks") };
  }

  #file(name: string, resource: Resource | null): EditionFile {
    const operations = resource === null ? [] : (this.#operations.get(resource.name) ?? []);
    const types = [...(this.#types.get(name) ?? [])].sort((left, right) => (left.name < right.name ? -1 : 1));
    const responses = this.#responses.get(name) ?? [];
    const introduced: Introduced = {
      operations: operations.filter((operation) => this.#isIntroduced(operationKey(operation.name))),
      types: types.filter((type) => this.#isIntroduced(typeKey(type.name))),
      responses: responses.filter((response) => this.#isIntroduced(typeKey(response.name))),
    };
    const inherited = this.#inherit(operations, [...types, ...responses], name);
    const aliases = this.#context.aliases
      .filter(({ operation }) => operation.resource === resource?.name)
      .map((each) => ({ ...each, version: this.#inheritedFrom(operationKey(each.operation.name)) }));
    return {
      name,
      resource,
      ...introduced,
      inherited,
      aliases,
      sameAs: this.#sameAs(name, introduced, { inherited, aliases }),
      imports: this.#imports(name, introduced),
    };
  }

  /**
   * Returns the operations and types that earlier versions introduced in the file with the same name, grouped by
   * version. No other file can contain them: an operation that moves to another resource is considered changed, and a
   * type is in the same file in all versions.
   */
  #inherit(operations: readonly Operation[], types: readonly Named[], file: string): readonly Inherited[] {
    const groups = new Map<string, { version: string; file: string; operations: string[]; types: TypeName[] }>();
    const groupOf = (version: string): { operations: string[]; types: TypeName[] } => {
      const group = groups.get(version) ?? { version, file, operations: [], types: [] };
      groups.set(version, group);
      return group;
    };
    for (const operation of operations) {
      const version = this.#inheritedFrom(operationKey(operation.name));
      if (version === null) continue;
      const group = groupOf(version);
      group.operations.push(operation.name);
      for (const type of typesOfOperation(operation)) group.types.push(type);
    }
    for (const type of types) {
      const version = this.#inheritedFrom(typeKey(type.name));
      if (version !== null) groupOf(version).types.push(type.name);
    }
    return [...groups.values()]
      .map((group) => ({ ...group, types: [...group.types].sort() }))
      .sort((left, right) => (left.version < right.version ? -1 : 1));
  }

  #sameAs(
    name: string,
    introduced: Introduced,
    { inherited, aliases }: Pick<EditionFile, "inherited" | "aliases">,
  ): string | null {
    const before = this.#context.earlier.at(-1)?.files.find((file) => file.name === name);
    const { operations, types, responses } = introduced;
    if (before === undefined || [...operations, ...types, ...responses].length > 0) return null;
    const origin = before.sameAs ?? this.#context.earlier.at(-1)?.version ?? null;
    const isSame = exportsOf(before, this.#context.earlier.at(-1)?.version ?? null) === namesOf(inherited);
    return isSame && aliasNames(before.aliases) === aliasNames(aliases) ? origin : null;
  }

  #imports(file: string, { operations, types, responses }: Introduced): readonly Import[] {
    const needed = new Set([
      ...operations.flatMap(({ name }) => this.#parts.get(operationKey(name))?.references ?? []),
      ...[...types, ...responses].flatMap(({ name }) => this.#parts.get(typeKey(name))?.references ?? []),
    ]);
    return this.#importsOf([...needed], file);
  }

  /** The imports for types that are declared in another file or by another version. */
  #importsOf(needed: readonly TypeName[], file: string): readonly Import[] {
    const groups = new Map<string, { version: string | null; file: string; types: TypeName[] }>();
    for (const name of [...needed].sort()) {
      const owner = this.#ownerOf(name);
      const version = this.#inheritedFrom(typeKey(name));
      if (owner === file && version === null) continue;
      const key = `${version ?? ""}/${owner}`;
      const group = groups.get(key) ?? { version, file: owner, types: [] };
      group.types.push(name);
      groups.set(key, group);
    }
    return [...groups].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);
  }

  #changes(): Changes {
    const before = this.#context.previousModel;
    const previous = new Map(before?.operations.map((operation) => [operation.name, operation]) ?? []);
    const { operations } = this.#context.model;
    const names = new Set(operations.map(({ name }) => name));
    return {
      added: [...names].filter((name) => !previous.has(name)),
      changed: operations.filter((each) => this.#isChanged(each, previous.get(each.name))).map(({ name }) => name),
      removed: [...previous.keys()].filter((name) => !names.has(name)),
    };
  }

  /** Whether an operation has changed since the previous version, apart from the version that its requests send. */
  #isChanged(operation: Operation, before: Operation | undefined): boolean {
    const key = operationKey(operation.name);
    if (before === undefined || !this.#isIntroduced(key)) return false;
    const references = this.#parts.get(key)?.references ?? [];
    return (
      jsonWithoutVersion(operation) !== jsonWithoutVersion(before) ||
      references.some((name) => this.#isIntroduced(typeKey(name)))
    );
  }

  #ownerOf(type: TypeName): string {
    return this.#context.owners.get(type) ?? sharedFile;
  }

  #isIntroduced(key: string): boolean {
    return this.#context.introductions.get(key) === this.#context.model.version;
  }

  /** Returns the earlier version that introduced a part; null if this version introduced it. */
  #inheritedFrom(key: string): string | null {
    return this.#isIntroduced(key) ? null : (this.#context.introductions.get(key) ?? null);
  }
}

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) addToList(groups, keyOf(value), value);
  return groups;
}

function connectionOf({ server, serverPath, servers, security, schemes, send, mediaTypes }: Model): string {
  return JSON.stringify({ server, serverPath, servers, security, schemes, send, mediaTypes });
}

/** Returns a string that lists all exports of a file with their original version and file, for comparison. */
function exportsOf({ operations, types, responses, inherited, name }: EditionFile, version: string | null): string {
  const introduced: Inherited = {
    version: version ?? "",
    file: name,
    operations: operations.map((operation) => operation.name),
    types: [...operations.flatMap(typesOfOperation), ...[...types, ...responses].map((type) => type.name)],
  };
  return namesOf([...inherited, introduced]);
}

function aliasNames(aliases: readonly Alias[]): string {
  return aliases.map(({ name, member, operation }) => [name, member, operation.name].join(" ")).join("\n");
}

function namesOf(groups: readonly Inherited[]): string {
  return groups
    .flatMap(({ version, file, operations, types }) =>
      [...operations, ...types].map((name) => `${version}/${file} ${name}`),
    )
    .sort()
    .join("\n");
}
