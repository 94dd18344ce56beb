import type { Edition } from "../../edition/edition.js";
import type { Library } from "../../model/package.js";
import type { ValidatorSchema, ValidatorTables } from "../../model/tables/validators.js";
import { deferJob } from "../../render/defer-job.js";
import type { Printed } from "../../render/printed.js";
import type { Job } from "../../render/render.js";
import { TypePrinter } from "../type-printer.js";
import { emitSame } from "../emit-same.js";
import { importPath, versionFolderOf, type EmitContext, type VersionFolder } from "../version-folder.js";
import { type Entry, type EntrySchemas, entriesOf } from "./entries-of.js";
import { groupByVersion } from "./group-by-version.js";
import { type Declared, inheritDefinitions } from "./inherit-definitions.js";
import { linkReferences, linkSchema } from "./link-references.js";
import { reachableDefinitions } from "./reachable-definitions.js";
import { validatorRuntime } from "./validator-runtime.js";
import { schemasOfEntry } from "./schemas-of-entry.js";
import { referencesOf } from "./references-of.js";
import { markVersion } from "./mark-version.js";

export interface ValidatorsOptions {
  readonly library: Library;
  readonly tables: ValidatorTables;
}

/** The name under which declarations import the types of their version. */
const namespace = "types$";

interface Built {
  readonly entries: ReadonlyMap<string, { readonly text: string; readonly version: string | null }>;
  readonly declared: Declared;
}

/** Emits the validators of every version: the schemas as data, and one validator for each type and operation. */
export function emitValidators({ library, tables }: ValidatorsOptions, context: EmitContext): readonly Job[] {
  const jobs: Job[] = [];
  let previous: Built = { entries: new Map(), declared: new Map() };
  for (const [index, edition] of context.editions.entries()) {
    const version = tables.versions[index];
    if (version === undefined) continue;
    const { schemas, definitions } = markVersion(version, edition.model, tables.definitions);
    const folder = versionFolderOf(edition.version);
    const entries = entriesOf(schemas, edition.model);
    const roots = entries.flatMap(schemasOfEntry);
    const declared = inheritDefinitions(reachableDefinitions(roots, definitions), edition.version, previous.declared);
    const inherited = inheritedNames(edition);
    const built = new Map(
      entries.map((entry) => {
        const text = JSON.stringify(entry.schemas);
        const earlier = previous.entries.get(entry.name);
        const isEqual =
          earlier?.text === text &&
          inherited.has(entry.name) &&
          schemasOfEntry(entry)
            .flatMap(referencesOf)
            .every((key) => declared.get(key)?.version !== edition.version);
        return [entry.name, { text, version: isEqual ? earlier.version : edition.version }] as const;
      }),
    );
    previous = { entries: built, declared };
    jobs.push(...emitVersion({ entries, built, declared, library, edition, folder }, context));
  }
  return jobs;
}

interface VersionInput {
  readonly entries: readonly Entry[];
  readonly built: Built["entries"];
  readonly declared: Declared;
  readonly library: Library;
  readonly edition: Edition;
  readonly folder: VersionFolder;
}

function emitVersion(
  { entries, built, declared, library, edition, folder }: VersionInput,
  context: EmitContext,
): readonly Job[] {
  const { source } = context.info;
  const base = `${folder.path}validators`;
  const own = entries.filter(({ name }) => built.get(name)?.version === edition.version);
  const definitions = [...declared].filter(([, { version }]) => version === edition.version);
  const inherited = groupByVersion(
    entries.filter((entry) => !own.includes(entry)).map(({ name }) => [name, built.get(name)?.version ?? null]),
  );
  const [only, ...more] = inherited;
  // A version without changes re-exports the validators of an earlier version.
  if (own.length === 0 && more.length === 0 && only !== undefined && edition.sameAs !== null)
    return emitSame([`${base}.js`, `${base}.d.ts`], { source, from: importPath(folder, only.version, "validators") });
  const importsOf = (schemas: readonly ValidatorSchema[]): readonly object[] =>
    groupByVersion(
      [...new Set(schemas.flatMap(referencesOf))].sort().map((key) => [key, declared.get(key)?.version ?? null]),
    ).map(({ version, names }) => ({
      names,
      from: importPath(folder, version === edition.version ? null : version, "validator-schemas"),
      isOwn: version === edition.version,
    }));
  const common = {
    source,
    runtime: `${validatorRuntime}/${library}`,
    inherited: inherited.map(({ version, names }) => ({ names, from: importPath(folder, version, "validators") })),
  };
  const input = {
    ...common,
    entries: own,
    imports: importsOf(own.flatMap(schemasOfEntry)),
    hasTypes: own.some(({ isOperation }) => !isOperation),
    hasOperations: own.some(({ isOperation }) => isOperation),
    hasBoth: own.some(({ isOperation }) => isOperation) && own.some(({ isOperation }) => !isOperation),
    hasEntries: own.length > 0,
  };
  const data = {
    source,
    isTitled: library === "json-schema",
    definitions: definitions.map(([key, { schema }]) => ({ key, schema })),
    imports: importsOf(definitions.map(([, { schema }]) => schema)).filter(
      (each) => !("isOwn" in each && each.isOwn === true),
    ),
  };
  return [
    deferJob(input, { path: `${base}.js`, template: "client/parts/validators.js", toView: codeView }),
    deferJob(input, { path: `${base}.d.ts`, template: "client/parts/validators.d.ts", toView: declarationView }),
    ...(definitions.length === 0
      ? []
      : [
          deferJob(data, {
            path: `${folder.path}validator-schemas.js`,
            template: "client/parts/validator-schemas.js",
            toView: dataView,
          }),
        ]),
  ];
}

interface Emitted {
  readonly entries: readonly Entry[];
}

function codeView(input: Emitted): object {
  return {
    ...input,
    entries: input.entries.map(({ name, schemas, isOperation }) => ({
      name,
      isOperation,
      schema: isOperation ? linkOperation(schemas as EntrySchemas) : linkSchema(schemas as ValidatorSchema),
    })),
  };
}

function linkOperation({ responses, ...others }: EntrySchemas): object {
  const linked = Object.entries(others).map(([name, schema]) => [name, linkSchema(schema)] as const);
  const byStatus = Object.entries(responses ?? {}).map(([status, schema]) => [status, linkSchema(schema)] as const);
  return {
    ...Object.fromEntries(linked),
    ...(byStatus.length === 0 ? {} : { responses: Object.fromEntries(byStatus) }),
  };
}

function declarationView(input: Emitted): object {
  return {
    ...input,
    entries: input.entries.map(({ name, isOperation, members, responses }) => ({
      name,
      isOperation,
      members: members.map((each) => ({ ...each, type: printMember(each) })),
      hasResponses: responses.length > 0,
      responses: responses.map((each) => ({ ...each, type: printer.inNamespace(each.type, namespace) })),
    })),
  };
}

/** Prints the type of a validator. The type of the parameters omits the body. */
function printMember({ type, isSent, omits }: Entry["members"][number]): Printed {
  const printed = printer.inNamespace(type, namespace, isSent);
  const omitted = printer.type({ kind: "enum", values: omits, isOpen: false, members: [] });
  return omits.length === 0 ? printed : printer.generic("Omit", [printed, omitted]);
}

const printer = /*@__PURE__*/ new TypePrinter();

interface DataInput {
  readonly isTitled: boolean;
  readonly definitions: readonly { readonly key: string; readonly schema: ValidatorSchema }[];
}

function dataView(input: DataInput): object {
  return {
    ...input,
    definitions: input.definitions.map(({ key, schema }) => ({
      name: key,
      schema: linkReferences(
        input.isTitled && typeof schema === "object" ? { title: key.slice(1).replaceAll("$", "_"), ...schema } : schema,
      ),
    })),
  };
}

/** Returns the names of unchanged operations and types, which an edition re-exports from earlier versions. */
function inheritedNames({ files }: Edition): ReadonlySet<string> {
  const inherited = files.flatMap((file) => file.inherited);
  const same = files.filter((file) => file.sameAs !== null);
  return new Set([
    ...inherited.flatMap(({ operations, types }) => [...operations, ...types]),
    ...same.flatMap(({ operations, types }) => [...operations, ...types].map(({ name }) => name)),
  ]);
}
