import { undocumented } from "../../analyze/types/documentation-of.js";
import type { EditionFile } from "../../edition/edition.js";
import { hasParameters } from "../../model/has-parameters.js";
import type { Operation } from "../../model/model.js";
import { bodyRows } from "./body-rows.js";
import { encodeKey } from "../../render/encode.js";
import { deferJob } from "../../render/defer-job.js";
import type { Job } from "../../render/render.js";
import { describeOperation } from "./describe-operation.js";
import { documentOperation } from "./document-operation.js";
import { operationType } from "./operation-type.js";
import { outcomeRows } from "./outcome-rows.js";
import { bodyType, headersSchema } from "./response-type.js";
import { runtimeTypes } from "./runtime-types.js";
import { planConversions, type ConversionPlans } from "./plan-conversions.js";
import { importPath, runtimePath, type EmitContext, type VersionFolder } from "../version-folder.js";
import { TypePrinter } from "../type-printer.js";
import { emitSame } from "../emit-same.js";

/** The values on which the files of a resource depend. */
interface ResourceInput extends EditionFile {
  readonly folder: VersionFolder;
  readonly source: string;
  readonly runtime: string;
  readonly conversions: ConversionPlans;
}

/** Emits the module and declarations of a resource: the descriptors of its operations, and their types. */
export function emitResource(file: EditionFile, folder: VersionFolder, context: EmitContext): readonly Job[] {
  const hasCode = file.resource !== null;
  const base = `${folder.path}${file.name}`;
  const paths = hasCode ? [`${base}.js`, `${base}.d.ts`] : [`${base}.d.ts`];
  const { source } = context.info;
  if (file.sameAs !== null) {
    return emitSame(paths, { source, from: importPath(folder, file.sameAs, file.name) });
  }
  const types = context.editions.find(({ version }) => version === folder.version)?.model.types ?? [];
  const input: ResourceInput = {
    ...file,
    folder,
    source,
    runtime: runtimePath(context, folder),
    conversions: planConversions(file.operations, types),
  };
  const declarations = deferJob(input, {
    path: `${base}.d.ts`,
    template: "client/version/resource.d.ts",
    toView: declarationView,
  });
  if (!hasCode) return [declarations];
  return [
    deferJob(input, { path: `${base}.js`, template: "client/version/resource.js", toView: codeView }),
    declarations,
  ];
}

function codeView(input: ResourceInput): object {
  const { folder, source, runtime, conversions } = input;
  const hasConversions = conversions.plans.some((plan) => plan !== null);
  const operations = input.operations.map((operation, index) => {
    const plan = conversions.plans[index] ?? null;
    return { ...describeOperation(operation), hasConversion: plan !== null, conversion: plan };
  });
  const inherited = input.inherited.filter(({ operations: names }) => names.length > 0);
  return {
    source,
    runtime,
    hasOperations: operations.length > 0,
    factories: [
      ...new Set([
        ...(hasConversions ? ["conversion"] : []),
        ...operations.flatMap(({ factory, parts }) => [factory, ...parts]),
      ]),
    ].sort(),
    hasConversions,
    conversions: conversions.table,
    operations,
    inherited: inherited.map((each) => ({ names: each.operations, from: importPath(folder, each.version, each.file) })),
    aliases: aliasViews(input, folder),
  };
}

function declarationView(input: ResourceInput): object {
  const { folder, source, runtime } = input;
  const printer = new TypePrinter();
  return {
    source,
    runtime,
    hasRuntimeTypes: runtimeTypes(input).length > 0,
    runtimeTypes: runtimeTypes(input),
    imports: input.imports.map(({ version, file: from, types }) => ({
      names: types,
      from: importPath(folder, version, from),
    })),
    operations: input.operations.map((operation) => operationView(operation, printer)),
    responses: input.responses.map((response) => ({
      name: response.name,
      documentation: response.documentation,
      body: bodyType(response, printer),
      headers: printer.type(headersSchema(response.headers)),
    })),
    types: input.types.map((type) => ({ declaration: printer.declaration(type) })),
    aliases: aliasViews(input, folder),
    inherited: input.inherited.map(({ version, file: from, operations, types }) => ({
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

function operationView(operation: Operation, printer: TypePrinter): object {
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
