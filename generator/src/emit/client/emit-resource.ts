import type { EditionFile } from "../../edition/edition.js";
import type { Operation } from "../../model/model.js";
import { answerView } from "./answer-view.js";
import { bodyRows } from "./body-rows.js";
import type { Job } from "../../render/render.js";
import { Printed } from "../../render/printed.js";
import { describeOperation } from "./describe-operation.js";
import { planConversions } from "./plan-conversions.js";
import { importPath, runtimePath, type EmitContext, type Place } from "../place.js";

/** Emits the module of a resource: the descriptors of its operations, and their types in the declarations. */
export function emitResource(file: EditionFile, place: Place, context: EmitContext): readonly Job[] {
  const hasCode = file.resource !== null;
  const base = `${place.folder}${file.name}`;
  const paths = hasCode ? [`${base}.js`, `${base}.d.ts`] : [`${base}.d.ts`];
  const { source } = context.info;
  if (file.sameAs !== null) {
    const view = { source, from: importPath(place, file.sameAs, file.name) };
    return paths.map((path) => ({ path, template: "client/version/same", view, format: null }));
  }
  const declarations: Job = {
    path: `${base}.d.ts`,
    template: "client/version/resource.d.ts",
    view: declarationView(file, place, context),
    format: null,
  };
  if (!hasCode) return [declarations];
  return [
    { path: `${base}.js`, template: "client/version/resource.js", view: codeView(file, place, context), format: null },
    declarations,
  ];
}

function codeView(file: EditionFile, place: Place, context: EmitContext): object {
  const types = context.editions.find(({ version }) => version === place.version)?.model.types ?? [];
  const { plans, table } = planConversions(file.operations, types);
  const operations = file.operations.map((operation) => {
    const plan = plans.get(operation);
    return { ...describeOperation(operation), hasConversion: plan !== undefined, conversion: plan ?? null };
  });
  const inherited = file.inherited.filter(({ operations: names }) => names.length > 0);
  return {
    source: context.info.source,
    runtime: runtimePath(context, place),
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
    inherited: inherited.map((each) => ({ names: each.operations, from: importPath(place, each.version, each.file) })),
  };
}

function declarationView(file: EditionFile, place: Place, context: EmitContext): object {
  const { printer } = context;
  return {
    source: context.info.source,
    runtime: runtimePath(context, place),
    hasOperations: file.operations.length > 0,
    operationTypes: [...new Set(file.operations.flatMap(runtimeTypes))].sort(),
    imports: file.imports.map(({ version, file: from, types }) => ({
      names: types,
      from: importPath(place, version, from),
    })),
    operations: file.operations.map((operation) => operationView(operation, context)),
    types: file.types.map((type) => ({ declaration: printer.declaration(type) })),
    inherited: file.inherited.map(({ version, file: from, operations, types }) => ({
      names: operations,
      hasNames: operations.length > 0,
      types,
      hasTypes: types.length > 0,
      from: importPath(place, version, from),
    })),
  };
}

/** Returns the runtime types that the declaration of an operation uses. */
function runtimeTypes({ pagination, body, outcomes }: Operation): readonly string[] {
  const payloads = outcomes.flatMap(({ payload, others }) => [payload, ...others.map((each) => each.payload)]);
  const bodies = body === null ? [] : [body, ...body.others];
  return [
    pagination === null ? "Operation" : "PagedOperation",
    ...(outcomes.some(({ others }) => others.length > 0) ? ["NegotiatedOperation"] : []),
    ...(outcomes.some(({ headers }) => headers.length > 0) ? ["AnswerWithHeaders"] : []),
    ...(bodies.some(({ form }) => form === "raw") ? ["RawBody"] : []),
    ...(payloads.some((payload) => payload.kind === "events" && payload.event === null) ? ["ServerSentEvent"] : []),
  ];
}

function operationView(operation: Operation, { printer }: EmitContext): object {
  const { name, types, parameters, body, pagination, declarations } = operation;
  const bodies = bodyRows(body, printer);
  // If a call can choose the media type of its body, the body is a separate type.
  const hasBodies = (body?.others ?? []).length > 0;
  const rows = parameters.map((parameter) => ({
    name: parameter.property,
    isOptional: !parameter.isRequired,
    type: printer.type(parameter.schema),
    documentation: parameter.documentation,
  }));
  const answers = answerView(operation, printer);
  return {
    name,
    documentation: {
      ...operation.documentation,
      facts: [...factsOf(operation), ...operation.documentation.facts],
      deprecation: operation.sunset === null ? null : `The server stops answering it on ${operation.sunset}.`,
      see: operation.docsUrl,
    },
    isPaged: pagination !== null,
    item: pagination === null ? new Printed("never") : printer.type(pagination.item),
    types,
    hasParameters: rows.length + bodies.length > 0,
    parameters: hasBodies ? rows : [...rows, ...bodies],
    hasBodies,
    hasRows: rows.length > 0,
    bodies,
    ...answers,
    declarations: declarations.map((declaration) => ({ declaration: printer.declaration(declaration) })),
  };
}

function factsOf({ method, path, requiredRoles }: Operation): readonly string[] {
  const roles = requiredRoles.length === 0 ? [] : [`Required role: ${requiredRoles.join(" or ")}`];
  return [`${method} ${path}`, ...roles];
}
