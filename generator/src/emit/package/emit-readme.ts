import type { Edition } from "../../edition/edition.js";
import type { Model, Operation, Resource, Scheme, VersionPlace } from "../../model/model.js";
import type { Job } from "../../render/render.js";
import type { EmitContext } from "../version-folder.js";
import { describeTools } from "../mcp/describe-tools.js";
import { environmentView } from "./environment-view.js";
import { sampleCall, type Sample } from "./sample-call.js";
import { sampleSchemes } from "./sample-schemes.js";
import { partsView } from "./parts-view.js";
import { sampleServer } from "./sample-server.js";
import { summaryOf } from "./summary-of.js";

/** Emits the README: installation, first call, authentication, errors, pages, versions, operations. */
export function emitReadme(context: EmitContext): readonly Job[] {
  const { info, editions, newest, printPaths } = context;
  const { model, version } = newest;
  const importPath = version === null ? info.name : `${info.name}/${version}`;
  const { first, list, create, failing } = chooseSamples(model.operations);
  const schemes = sampleSchemes(model, [first, create]);
  const helpers = schemes.map(({ helper }) => helper);
  const view = {
    source: info.source,
    name: info.name,
    description: info.description ?? `A client for ${model.title}.`,
    importPath,
    kit: `${info.name}/kit`,
    hasVersions: version !== null,
    newest: version ?? "",
    firstImports: ["createClient", ...helpers],
    ...clientView(first, schemes),
    schemes: model.schemes.map(authView),
    hasSchemes: model.schemes.length > 0,
    hasRequiredTogether: [model.security, ...model.operations.map(({ security }) => security)].some((requirements) =>
      requirements?.some((names) => names.length > 1),
    ),
    hasDigest: model.schemes.some(({ kind }) => kind.type === "digest"),
    hasServiceAccount: model.schemes.some(({ kind }) => kind.type === "serviceAccount"),
    first: sampleView(first),
    create: sampleView(create),
    failing: sampleView(failing),
    list: sampleView(list),
    mocks: info.mock === null ? [] : sampleView(first).map((sample) => ({ ...sample, mock: info.mock ?? "" })),
    environment: environmentView(schemes, context.credentials).map((each) => ({
      ...each,
      environmentImports: ["createClient", ...helpers],
      importPath,
      kit: `${info.name}/kit`,
    })),
    functions: sampleView(first).map((sample) => ({
      connectImports: ["connect", ...helpers],
      connect: `${importPath}/connect`,
      operation: sample.function,
      resource: `${importPath}/${sample.file}`,
      parameters: sample.parameters,
      ...clientView(first, schemes),
    })),
    ...versionFlags(model),
    versions: editions.map(versionView),
    resources: model.resources.map((resource) => resourceView(resource, { model, editions, importPath })),
    hasServers: model.servers.length > 0,
    hasFetchClient: printPaths !== null,
    ...partsView(context, importPath),
    tools: describeTools(context, { importPath, isServerMissing: sampleServer(model, first) !== null }),
    fetchClient: `${importPath}/openapi-fetch`,
    paths: `${importPath}/paths`,
    hasCli: info.cli !== null,
    command: info.cli?.command ?? "",
    commandLines:
      info.cli === null || first === undefined
        ? []
        : [{ line: `${info.cli.command} api ${first.resource} ${first.member} --help` }],
    hasWebhooks: model.webhooks.length > 0,
    webhooks: `${importPath}/webhooks`,
    license: info.license ?? "",
    hasLicense: info.license !== null,
  };
  return [{ path: "README.md", template: "client/README.md", view, format: null }];

  /** Chooses operations for the sample calls: one that lists, one that creates, and one with a declared error. */
  function chooseSamples(
    operations: readonly Operation[],
  ): Record<"first" | "list" | "create" | "failing", Operation | undefined> {
    const simplest = operations
      .filter(({ documentation }) => !documentation.isDeprecated)
      .sort((left, right) => requiredValueCount(left) - requiredValueCount(right));
    const resourceWithList = model.resources
      .map(({ name }) => name)
      .find((name) => simplest.some(({ resource, pagination }) => resource === name && pagination !== null));
    const paged = simplest.find(({ resource, pagination }) => resource === resourceWithList && pagination !== null);
    const creation = simplest.find(
      ({ method, body, resource }) =>
        method === "POST" && resource === (resourceWithList ?? resource) && body !== null && body.example !== null,
    );
    const notFound = simplest.find(
      ({ method, resource, outcomes }) =>
        method === "GET" &&
        resource === (resourceWithList ?? resource) &&
        outcomes.some(({ status }) => status === "404"),
    );
    const failure = notFound ?? simplest.find(({ outcomes }) => outcomes.some(({ status }) => /^4\d\d$/.test(status)));
    return { first: paged ?? simplest[0], list: paged, create: creation, failing: failure };
  }

  function sampleView(operation: Operation | undefined): readonly (Sample & ClientView & { importPath: string })[] {
    if (operation === undefined) return [];
    return [{ ...sampleCall(operation, model), ...clientView(operation, []), importPath }];
  }

  /** The options of a client that calls this operation. */
  function clientView(operation: Operation | undefined, credentials: readonly Scheme[]): ClientView {
    const server = sampleServer(model, operation);
    return {
      hasOptions: server !== null || credentials.length > 0,
      hasServer: server !== null,
      server: server ?? "",
      hasAuth: credentials.length > 0,
      isList: credentials.length > 1,
      auth: credentials.map((scheme, index) => ({ ...authView(scheme), hasComma: index > 0 })),
    };
  }
}

interface ClientView {
  readonly hasOptions: boolean;
  readonly hasServer: boolean;
  readonly server: string;
  readonly hasAuth: boolean;
  readonly isList: boolean;
  readonly auth: readonly (AuthView & { readonly hasComma: boolean })[];
}

/**
 * Returns the flags that tell the README template where and how requests specify the version, and the text that
 * identifies the place, such as a header name.
 */
function versionFlags({ versionPlace: place, serverPath, server, send, operations }: Model): object {
  const [constant] = [...Object.entries(send.headers), ...Object.entries(send.query)];
  const isSentByConnection = constant !== undefined;
  const isSentByRevision =
    !isSentByConnection && operations.some(({ revision }) => (revision.request ?? revision.response) !== null);
  const isOfServer = place?.kind === "server-path" || place?.kind === "server";
  return {
    isInMediaType: place?.kind === "media-type",
    isInHeader: place?.kind === "header",
    isInQuery: place?.kind === "query",
    isInPath: place?.kind === "path",
    isInServerPath: place?.kind === "server-path",
    isInServer: place?.kind === "server",
    place: place === null ? "" : placeText(place, { path: serverPath ?? "", url: server ?? "" }),
    isSentByConnection,
    isSentByRevision: isSentByRevision && !isOfServer,
    isNotSent: place === null,
  };
}

function placeText(place: VersionPlace, server: { readonly path: string; readonly url: string }): string {
  switch (place.kind) {
    case "media-type":
      return place.prefixes.map((prefix) => prefix.concat("{version}")).join(", ");
    case "header":
    case "query":
      return place.name;
    case "path":
      return "";
    case "server-path":
      return server.path === "" ? "/" : server.path;
    case "server":
      return server.url;
  }
}

/** Returns the number of values that a caller must supply. */
function requiredValueCount({ parameters, body }: Operation): number {
  return parameters.filter(({ isRequired }) => isRequired).length + (body === null ? 0 : 1);
}

interface AuthView {
  readonly helper: string;
  readonly name: string;
  readonly hasDescription: boolean;
  readonly description: string;
  readonly isDigest: boolean;
  readonly isServiceAccount: boolean;
  readonly isBasic: boolean;
  readonly isBearer: boolean;
  readonly isApiKey: boolean;
}

function authView({ helper, name, description, kind: { type } }: Scheme): AuthView {
  const summary = summaryOf(description ?? "");
  return {
    helper,
    name,
    hasDescription: summary !== "",
    description: summary,
    isDigest: type === "digest",
    isServiceAccount: type === "serviceAccount",
    isBasic: type === "basic",
    isBearer: type === "bearer",
    isApiKey: type === "apiKey",
  };
}

function versionView({ version, model, changes }: Edition): object {
  const list = (names: readonly string[]): object => ({
    names: names.map((name, index) => ({ name, hasComma: index > 0 })),
    hasNames: names.length > 0,
  });
  return {
    version: version ?? "",
    operations: String(model.operations.length),
    added: list(changes.added),
    changed: list(changes.changed),
    removed: list(changes.removed),
    isQuiet: changes.added.length + changes.changed.length + changes.removed.length === 0,
  };
}

interface ResourceContext {
  readonly model: Model;
  readonly editions: readonly Edition[];
  readonly importPath: string;
}

function resourceView({ name, title, file }: Resource, { model, editions, importPath }: ResourceContext): object {
  const operations = model.operations.filter(({ resource }) => resource === name);
  return {
    name,
    title,
    importPath: `${importPath}/${file}`,
    operations: operations.map((operation) => ({
      name: operation.member,
      endpoint: `${operation.method} ${operation.path}`,
      notes: notesOn(operation, editions),
    })),
  };
}

function notesOn(
  { name, member, pagination, streaming, documentation, sunset, requiredRoles }: Operation,
  editions: readonly Edition[],
): string {
  const since = editions.find(({ model }) => model.operations.some((each) => each.name === name))?.version ?? null;
  const isFirst = since === null || since === editions[0]?.version;
  const notes = [
    ...(member === name ? [] : [`function ${name}`]),
    ...(requiredRoles.length === 0 ? [] : [requiredRoles.join(" or ")]),
    ...(isFirst ? [] : [`since ${since}`]),
    ...(pagination === null ? [] : ["paginated"]),
    ...(streaming === null ? [] : ["can stream"]),
    ...(documentation.isDeprecated ? [sunset === null ? "deprecated" : `until ${sunset}`] : []),
  ];
  return notes.join(", ");
}
