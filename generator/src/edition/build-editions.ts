import type { Model, Operation, Resource } from "../model/model.js";
import type { TypeDeclaration, TypeName } from "../model/schema.js";
import { jsonWithoutVersion, operationKey, partsOf, typeKey, webhooksKey, type Part } from "./parts-of.js";
import type { Changes, Edition, EditionFile, Import, Inherited, WebhookFile } from "./edition.js";
import { findIntroductions, type Introductions } from "./find-introductions.js";
import { findOwners, sharedFile } from "./find-owners.js";

/** Lays the versions of an API, oldest first, over each other: each keeps what it introduced, and refers back for the rest. */
export function buildEditions(models: readonly Model[]): readonly Edition[] {
  const homes = findIntroductions(models);
  const owners = findOwners(models);
  const editions: Edition[] = [];
  for (const [index, model] of models.entries()) {
    const builder = new EditionBuilder({
      model,
      homes: homes[index] ?? new Map(),
      owners,
      earlier: editions,
      earlierModels: models.slice(0, index),
    });
    editions.push(builder.build());
  }
  return editions;
}

interface Building {
  readonly model: Model;
  readonly homes: Introductions;
  readonly owners: ReadonlyMap<TypeName, string>;
  readonly earlier: readonly Edition[];
  readonly earlierModels: readonly Model[];
}

class EditionBuilder {
  readonly #building: Building;
  readonly #parts: ReadonlyMap<string, Part>;

  constructor(building: Building) {
    this.#building = building;
    this.#parts = partsOf(building.model);
  }

  build(): Edition {
    const { model, earlier } = this.#building;
    const shared = model.types.some(({ name }) => this.#ownerOf(name) === sharedFile)
      ? [this.#file(sharedFile, null)]
      : [];
    const files = [...model.resources.map((resource) => this.#file(resource.file, resource)), ...shared];
    const connectFrom = earlier.find((edition) => connectionOf(edition.model) === connectionOf(model))?.version ?? null;
    const before = earlier.at(-1);
    const isSame =
      before !== undefined &&
      connectFrom !== null &&
      files.length === before.files.length &&
      files.every(({ sameAs }) => sameAs !== null) &&
      this.#changes().removed.length === 0;
    return {
      version: model.version,
      model,
      files,
      connectFrom,
      sameAs: isSame ? before.version : null,
      changes: this.#changes(),
      webhooks: this.#webhooks(),
    };
  }

  #webhooks(): WebhookFile | null {
    const part = this.#parts.get(webhooksKey);
    if (part === undefined) return null;
    return { sameAs: this.#homeOf(webhooksKey), imports: this.#importsOf(part.references, "webhooks") };
  }

  #file(name: string, resource: Resource | null): EditionFile {
    const { model } = this.#building;
    const operations = model.operations.filter(
      (operation) => resource !== null && operation.resource === resource.name,
    );
    const types = model.types.filter((type) => this.#ownerOf(type.name) === name);
    const own = {
      operations: operations.filter((operation) => this.#isOwn(operationKey(operation.name))),
      types: types.filter((type) => this.#isOwn(typeKey(type.name))),
    };
    const inherited = this.#inherit(operations, types, name);
    return {
      name,
      resource,
      ...own,
      inherited,
      sameAs: this.#sameAs(name, own, inherited),
      imports: this.#imports(name, own),
    };
  }

  /** What earlier versions introduced, grouped by where it stands. */
  #inherit(operations: readonly Operation[], types: readonly TypeDeclaration[], file: string): readonly Inherited[] {
    const groups = new Map<string, { version: string; file: string; operations: string[]; types: TypeName[] }>();
    const groupOf = (version: string, home: string): { operations: string[]; types: TypeName[] } => {
      const key = `${version}/${home}`;
      const group = groups.get(key) ?? { version, file: home, operations: [], types: [] };
      groups.set(key, group);
      return group;
    };
    for (const operation of operations) {
      const home = this.#homeOf(operationKey(operation.name));
      if (home === null) continue;
      const group = groupOf(home, this.#fileOfOperation(operation.name, home) ?? file);
      group.operations.push(operation.name);
      group.types.push(
        operation.types.parameters,
        operation.types.outcomes,
        ...operation.declarations.map(({ name }) => name),
      );
    }
    for (const type of types) {
      const home = this.#homeOf(typeKey(type.name));
      if (home !== null) groupOf(home, file).types.push(type.name);
    }
    return [...groups.values()]
      .map((group) => ({ ...group, types: [...group.types].sort() }))
      .sort((left, right) => (`${left.version}/${left.file}` < `${right.version}/${right.file}` ? -1 : 1));
  }

  /** An operation may have stood in another resource when it was introduced: tags are renamed. */
  #fileOfOperation(name: string, version: string): string | null {
    const edition = this.#building.earlier.find((each) => each.version === version);
    return (
      edition?.files.find(({ operations }) => operations.some((operation) => operation.name === name))?.name ?? null
    );
  }

  #sameAs(
    name: string,
    own: { readonly operations: readonly unknown[]; readonly types: readonly unknown[] },
    inherited: readonly Inherited[],
  ): string | null {
    const before = this.#building.earlier.at(-1)?.files.find((file) => file.name === name);
    if (before === undefined || own.operations.length > 0 || own.types.length > 0) return null;
    const origin = before.sameAs ?? this.#building.earlier.at(-1)?.version ?? null;
    return exportsOf(before, this.#building.earlier.at(-1)?.version ?? null) === namesOf(inherited) ? origin : null;
  }

  #imports(
    file: string,
    own: { readonly operations: readonly Operation[]; readonly types: readonly TypeDeclaration[] },
  ): readonly Import[] {
    const needed = new Set([
      ...own.operations.flatMap(({ name }) => this.#parts.get(operationKey(name))?.references ?? []),
      ...own.types.flatMap(({ name }) => this.#parts.get(typeKey(name))?.references ?? []),
    ]);
    return this.#importsOf([...needed], file);
  }

  /** Where types stand that a file names without having them. */
  #importsOf(needed: readonly TypeName[], file: string): readonly Import[] {
    const groups = new Map<string, { version: string | null; file: string; types: TypeName[] }>();
    for (const name of [...needed].sort()) {
      const owner = this.#ownerOf(name);
      const version = this.#homeOf(typeKey(name));
      if (owner === file && version === null) continue;
      const key = `${version ?? ""}/${owner}`;
      const group = groups.get(key) ?? { version, file: owner, types: [] };
      group.types.push(name);
      groups.set(key, group);
    }
    return [...groups].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);
  }

  #changes(): Changes {
    const before = this.#building.earlierModels.at(-1);
    const known = new Map(before?.operations.map((operation) => [operation.name, operation]) ?? []);
    const { operations } = this.#building.model;
    const names = new Set(operations.map(({ name }) => name));
    return {
      added: [...names].filter((name) => !known.has(name)),
      changed: operations.filter((each) => this.#isChanged(each, known.get(each.name))).map(({ name }) => name),
      removed: [...known.keys()].filter((name) => !names.has(name)),
    };
  }

  /** An operation that only names another version in its requests has moved, and means what it meant. */
  #isChanged(operation: Operation, before: Operation | undefined): boolean {
    const key = operationKey(operation.name);
    if (before === undefined || !this.#isOwn(key)) return false;
    const references = this.#parts.get(key)?.references ?? [];
    return jsonWithoutVersion(operation) !== jsonWithoutVersion(before) || references.some((name) => this.#isOwn(typeKey(name)));
  }

  #ownerOf(type: TypeName): string {
    return this.#building.owners.get(type) ?? sharedFile;
  }

  #isOwn(key: string): boolean {
    return this.#building.homes.get(key) === this.#building.model.version;
  }

  /** Null for what this version introduced itself. */
  #homeOf(key: string): string | null {
    return this.#isOwn(key) ? null : (this.#building.homes.get(key) ?? null);
  }
}

function connectionOf({ server, servers, security, schemes, send }: Model): string {
  return JSON.stringify({ server, servers, security, schemes, send });
}

/** All that a file offers, own and inherited, as where it comes from. */
function exportsOf({ operations, types, inherited, name }: EditionFile, version: string | null): string {
  const own: Inherited = {
    version: version ?? "",
    file: name,
    operations: operations.map((operation) => operation.name),
    types: [
      ...operations.flatMap((operation) => [
        operation.types.parameters,
        operation.types.outcomes,
        ...operation.declarations.map((each) => each.name),
      ]),
      ...types.map((type) => type.name),
    ],
  };
  return namesOf([...inherited, own]);
}

function namesOf(groups: readonly Inherited[]): string {
  return groups
    .flatMap(({ version, file, operations, types }) =>
      [...operations, ...types].map((name) => `${version}/${file} ${name}`),
    )
    .sort()
    .join("\n");
}
