import type { Edition } from "../../edition/edition.js";
import type { Model, Operation, OperationParameter, Outcome } from "../../model/model.js";
import type { Printed } from "../../render/printed.js";
import { bodyRows } from "../client/body-rows.js";
import { responseType } from "../client/response-type.js";
import type { EmitContext } from "../version-folder.js";
import { requestView, type RequestView } from "./request-view.js";
import type { HeadView } from "./head-view.js";

export interface OperationView extends HeadView {
  /** The name of the operation's function, unique in the API. */
  readonly name: string;
  /** The name in its resource: `list` in `client.users.list`. */
  readonly member: string;
  readonly id: string;
  readonly resource: { readonly name: string; readonly file: string; readonly title: string };
  readonly method: string;
  readonly path: string;
  readonly description: string;
  readonly hasDescription: boolean;
  readonly isDeprecated: boolean;
  /** The date on which the server stops serving it; empty if the document states none. */
  readonly sunset: string;
  readonly hasSunset: boolean;
  readonly docsUrl: string;
  readonly hasDocsUrl: boolean;
  /** The version that introduced it; empty for an API without versions. */
  readonly since: string;
  /** Whether this version added or changed it. Everything is new in the first version. */
  readonly isAdded: boolean;
  readonly isChanged: boolean;
  readonly isPaginated: boolean;
  readonly roles: readonly { readonly name: string; readonly hasComma: boolean }[];
  readonly hasRoles: boolean;
  /** Alternatives, each of which lists schemes that are required together. */
  readonly security: readonly SecurityView[];
  readonly hasSecurity: boolean;
  readonly parameters: readonly ParameterView[];
  readonly hasParameters: boolean;
  readonly bodies: readonly BodyView[];
  readonly hasBody: boolean;
  readonly responses: readonly ResponseView[];
  readonly request: RequestView;
}

interface SecurityView {
  readonly schemes: readonly { readonly name: string; readonly hasComma: boolean }[];
  readonly hasSchemes: boolean;
  readonly hasComma: boolean;
}

interface ParameterView {
  readonly name: string;
  /** The property in the parameters of the function. */
  readonly property: string;
  readonly in: OperationParameter["in"];
  readonly isRequired: boolean;
  readonly type: Printed;
  readonly typeText: string;
  readonly description: string;
  readonly hasDescription: boolean;
}

interface BodyView {
  readonly mediaTypes: string;
  readonly isRequired: boolean;
  readonly type: Printed;
  readonly typeText: string;
  readonly description: string;
  readonly hasDescription: boolean;
}

interface ResponseView {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly isSuccess: boolean;
  readonly description: string;
  readonly hasDescription: boolean;
  readonly mediaType: string;
  readonly hasMediaType: boolean;
  readonly type: Printed;
  readonly typeText: string;
}

interface ViewContext {
  readonly head: HeadView;
  readonly edition: Edition;
  readonly context: EmitContext;
}

/** Returns the view of an operation in a version. */
export function operationView(operation: Operation, { head, edition, context }: ViewContext): OperationView {
  const { name, member, id, method, path, documentation, sunset, docsUrl, requiredRoles, parameters } = operation;
  const { model, changes } = edition;
  const resource = model.resources.find((each) => each.name === operation.resource);
  const bodies = bodyViews(operation, context);
  const security = securityViews(operation, model);
  return {
    ...head,
    name,
    member,
    id,
    resource: { name: operation.resource, file: resource?.file ?? "", title: resource?.title ?? "" },
    method,
    path,
    ...descriptionView(documentation.text),
    isDeprecated: documentation.isDeprecated,
    sunset: sunset ?? "",
    hasSunset: sunset !== null,
    docsUrl: docsUrl ?? "",
    hasDocsUrl: docsUrl !== null,
    since: introducedIn(name, context.editions),
    isAdded: edition === context.editions[0] || changes.added.includes(name),
    isChanged: changes.changed.includes(name),
    isPaginated: operation.pagination !== null,
    roles: namesView(requiredRoles),
    hasRoles: requiredRoles.length > 0,
    security,
    hasSecurity: security.length > 0,
    parameters: parameters.map((parameter) => parameterView(parameter, context)),
    hasParameters: parameters.length > 0,
    bodies,
    hasBody: bodies.length > 0,
    responses: operation.outcomes.map((outcome) => responseView(outcome, context)),
    request: requestView(operation, model),
  };
}

function introducedIn(name: string, editions: readonly Edition[]): string {
  return editions.find(({ model }) => model.operations.some((each) => each.name === name))?.version ?? "";
}

function securityViews(operation: Operation, model: Model): readonly SecurityView[] {
  const requirements = operation.security ?? model.security ?? [];
  return requirements.map((names, index) => ({
    schemes: namesView(names),
    hasSchemes: names.length > 0,
    hasComma: index > 0,
  }));
}

function parameterView(parameter: OperationParameter, { printer }: EmitContext): ParameterView {
  const { name, property, isRequired, schema, documentation } = parameter;
  return {
    name,
    property,
    in: parameter.in,
    isRequired,
    ...typeView(printer.type(schema)),
    ...descriptionView(documentation.text),
  };
}

function bodyViews({ body }: Operation, { printer }: EmitContext): readonly BodyView[] {
  return bodyRows(body, printer).map((row) => ({
    mediaTypes: row.mediaTypeNames.join(", "),
    isRequired: !row.isOptional,
    ...typeView(row.type),
    ...descriptionView(row.documentation.text),
  }));
}

function responseView(outcome: Outcome, { printer }: EmitContext): ResponseView {
  const { status, description, mediaType } = outcome;
  return {
    status,
    isSuccess: status.startsWith("2"),
    ...descriptionView(description),
    mediaType: mediaType ?? "",
    hasMediaType: mediaType !== null,
    ...typeView(responseType(outcome, printer, 0)),
  };
}

/** Returns a type in two forms: formatted TypeScript, and a single line without doc comments. */
function typeView(type: Printed): { readonly type: Printed; readonly typeText: string } {
  const text = type.text
    .replace(/\/\*\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .trim();
  return { type, typeText: text };
}

function descriptionView(text: string | null): { readonly description: string; readonly hasDescription: boolean } {
  return { description: text ?? "", hasDescription: text !== null };
}

function namesView(names: readonly string[]): readonly { readonly name: string; readonly hasComma: boolean }[] {
  return names.map((name, index) => ({ name, hasComma: index > 0 }));
}
