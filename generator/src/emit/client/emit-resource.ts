import { undocumented } from "../../analyze/types/documentation-of.js";
import type { EditionFile } from "../../edition/edition.js";
import { hasParameters } from "../../model/has-parameters.js";
import type { Operation } from "../../model/model.js";
import { bodyRows } from "./body-rows.js";
import { encodeKey } from "../../render/encode.js";
import type { Job } from "../../render/render.js";
import { describeOperation } from "./describe-operation.js";
import { documentOperation } from "./document-operation.js";
import { operationType } from "./operation-type.js";
import { outcomeRows } from "./outcome-rows.js";
import { bodyType, headersSchema } from "./response-type.js";
import { runtimeTypes } from "./runtime-types.js";
import { planConversions } from "./plan-conversions.js";
import { importPath, runtimePath, type EmitContext, type VersionFolder } from "../version-folder.js";

/** Emits the module and declarations of a resource: the descriptors of its operations, and their types. */
export function emitResource(file: EditionFile, folder: VersionFolder, context: EmitContext): readonly Job[] {
  const hasCode = file.resource !== null;
  const base = `${folder.path}${file.name}`;
  const paths = hasCode ? [`${base}.js`, `${base}.d.ts`] : [`${base}.d.ts`];
  const { source } = context.info;
  if (file.sameAs !== null) {
    const view = { source, from: importPath(folder, file.sameAs, file.name) };
    return paths.map((path) => ({ path, template: "client/version/same", view, format: null }));
  }
  const declarations: Job = {
    path: `${base}.d.ts`,
    template: "client/version/resource.d.ts",
    view: declarationView(file, folder, context),
    format: null,
  };
  if (!hasCode) return [declarations];
  return [
    { path: `${base}.js`, template: "client/version/resource.js", view: codeView(file, folder, context), format: null },
    declarations,
  ];
}

function codeView(file: EditionFile, folder: VersionFolder, context: EmitContext): object {
  const types = context.editions.find(({ version }) => version === folder.version)?.model.types ?? [];
  const { plans, table } = planConversions(file.operations, types);
  const operations = file.operations.map((operation) => {
    const plan = plans.get(operation);
    return { ...describeOperation(operation), hasConversion: plan !== undefined, conversion: plan ?? null };
  });
  const inherited = file.inherited.filter(({ operations: names }) => names.length > 0);
  return {
    source: context.info.source,
    runtime: runtimePath(context, folder),
    hasOperations: operations.length > 0,
    factories: [
      ...new Set([
        ...(plans.size === 0 ? [] : ["conversion"]),
        ...operations.flatMap(({ factory, parts }) => [factory, ...parts]),
      ]),
    ].sort(),
    hasConversions: plans.size > 0,
    conversions: table,
    operations,
    inherited: inherited.map((each) => ({ names: each.operations, from: importPath(folder, each.version, each.file) })),
    aliases: aliasViews(file, folder),
  };
}

function declarationView(file: EditionFile, folder: VersionFolder, context: EmitContext): object {
  const { printer } = context;
  return {
    source: context.info.source,
    runtime: runtimePath(context, folder),
    hasRuntimeTypes: runtimeTypes(file).length > 0,
    runtimeTypes: runtimeTypes(file),
    imports: file.imports.map(({ version, file: from, types }) => ({
      names: types,
      from: importPath(folder, version, from),
    })),
    operations: file.operations.map((operation) => operationView(operation, context)),
    responses: file.responses.map((response) => ({
      name: response.name,
      documentation: response.documentation,
      body: bodyType(response, printer),
      headers: printer.type(headersSchema(response.headers)),
    })),
    types: file.types.map((type) => ({ declaration: printer.declaration(type) })),
    aliases: aliasViews(file, folder),
    inherited: file.inherited.map(({ version, file: from, operations, types }) => ({
      names: operations,
      hasNames: operations.length > 0,
      types,
      hasTypes: types.length > 0,
      from: importPath(folder, version, from),
    })),
  };
}

/** The former names of operations. If an earlier version declares the operation, it is imported from there. */
function aliasViews({ aliases, name: file }: EditionFile, folder: VersionFolder): readonly object[] {
  return aliases.map(({ name, operation, types, version }) => {
    const origin = { isInherited: version !== null, from: importPath(folder, version, file) };
    const documentationOf = (of: string): object => ({
      ...undocumented,
      isDeprecated: true,
      deprecation: `Renamed to ${of}.`,
    });
    return {
      name,
      of: operation.name,
      documentation: documentationOf(operation.name),
      ...origin,
      types: types.map((each) => ({ ...each, documentation: documentationOf(each.of), ...origin })),
    };
  });
}

function operationView(operation: Operation, { printer }: EmitContext): object {
  const { name, types, parameters, body, declarations } = operation;
  const bodies = bodyRows(body, printer);
  // If a call can choose the media type of the body, the body is not part of the parameters' type.
  const hasBodies = (body?.others ?? []).length > 0;
  const rows = parameters.map((parameter) => ({
    name: parameter.property,
    isOptional: !parameter.isRequired,
    type: printer.parameter(parameter.schema, encodeKey(parameter.property).length + "  ?:  | undefined;".length),
    documentation: parameter.documentation,
  }));
  return {
    name,
    documentation: documentOperation(operation, name),
    type: operationType(operation, printer),
    types,
    hasParameters: hasParameters(operation),
    parameters: hasBodies ? rows : [...rows, ...bodies],
    hasBodies,
    hasRows: rows.length > 0,
    bodies,
    outcomes: outcomeRows(operation, printer),
    declarations: declarations.map((declaration) => ({ declaration: printer.declaration(declaration) })),
  };
}
