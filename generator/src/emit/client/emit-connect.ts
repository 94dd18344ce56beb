import type { Edition } from "../../edition/edition.js";
import type { Constants, Model, Scheme, ServerChoice } from "../../model/model.js";
import { defineMember } from "../../model/json.js";
import type { Job } from "../../render/render.js";
import { ConstantCall } from "../../render/encode.js";
import { undocumented } from "../../analyze/types/documentation-of.js";
import { importPath, runtimePath, type EmitContext, type VersionFolder } from "../version-folder.js";
import { emitSame } from "../emit-same.js";

/**
 * Emits the connect module of a version, which contains the server, the credential functions, and the constants that
 * every request sends.
 */
export function emitConnect(edition: Edition, folder: VersionFolder, context: EmitContext): readonly Job[] {
  const paths = [`${folder.path}connect.js`, `${folder.path}connect.d.ts`] as const;
  const { source } = context.info;
  if (edition.connectFrom !== null) {
    return emitSame(paths, { source, from: importPath(folder, edition.connectFrom, "connect") });
  }
  const { schemes } = edition.model;
  const named = schemes.filter(({ helper, kind }) => helper !== kind.type);
  const view = {
    source,
    runtime: runtimePath(context, folder),
    fields: connectionFields(edition.model),
    /** Credential functions that are re-exported from the runtime. */
    helpers: [
      ...new Set([
        ...schemes.filter(({ helper, kind }) => helper === kind.type).map(({ helper }) => helper),
        ...always,
      ]),
    ].sort(),
    /** Credential functions that are bound to one scheme, because the API has several schemes of the same type. */
    bound: named.map(({ helper, kind, name, description }) => ({
      helper,
      type: kind.type,
      scheme: name,
      documentation: { ...undocumented, text: description },
    })),
    hasServers: edition.model.servers.length > 0,
    servers: edition.model.servers.map((server) => serverView(server, context)),
    factories: [
      "connector",
      ...(edition.model.mediaTypes === null ? [] : ["versionChecker"]),
      ...(edition.model.servers.some(({ variables }) => variables.length > 0) ? ["serverAt"] : []),
      ...new Set(named.map(({ kind }) => kind.type)),
    ],
    types: ["Connection", "ConnectionOptions", "CallOptions", "Credential", "Data", "Outcome", "Pages"].sort(),
    typeImports: ["Connection", "ConnectionOptions", ...new Set(named.map(({ kind }) => kind.type))],
  };
  return [
    { path: paths[0], template: "client/version/connect.js", view, format: null },
    { path: paths[1], template: "client/version/connect.d.ts", view, format: null },
  ];
}

function serverView({ name, url, documentation, variables }: ServerChoice, { printer }: EmitContext): object {
  const defaults: Record<string, string> = {};
  for (const variable of variables)
    if (variable.default !== null) defineMember(defaults, variable.name, variable.default);
  return {
    name,
    url,
    documentation,
    defaults,
    hasVariables: variables.length > 0,
    isOptional: variables.every((variable) => variable.default !== null),
    variables: variables.map((variable) => ({
      name: variable.name,
      isOptional: variable.default !== null,
      type: printer.type(variable.schema),
      documentation: variable.documentation,
    })),
  };
}

const always = ["AuthenticationError", "ConnectionError", "ResponseError"];

interface Field {
  readonly name: string;
  readonly value: unknown;
}

function connectionFields({ server, serverPath, security, schemes, send, mediaTypes }: Model): readonly Field[] {
  return [
    ...serverField(server, serverPath),
    ...(security === null ? [] : [{ name: "security", value: security }]),
    ...(schemes.length === 0 ? [] : [{ name: "schemes", value: recordOf(schemes) }]),
    ...constantsField(send),
    ...(mediaTypes === null ? [] : [{ name: "isOtherVersion", value: new ConstantCall("versionChecker", mediaTypes) }]),
  ];
}

function serverField(server: string | null, path: string | null): readonly Field[] {
  if (path !== null && path !== "") return [{ name: "path", value: path }];
  return server === null ? [] : [{ name: "server", value: server }];
}

/** Returns the descriptor field with constant headers and query parameters, if there are any. */
export function constantsField({ headers, query }: Constants): readonly Field[] {
  const value = {
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(Object.keys(query).length === 0 ? {} : { query }),
  };
  return Object.keys(value).length === 0 ? [] : [{ name: "send", value }];
}

function recordOf(schemes: readonly Scheme[]): object {
  const record: Record<string, unknown> = {};
  for (const { name, kind } of schemes)
    defineMember(record, name, Object.fromEntries(Object.entries(kind).filter(([, value]) => value !== null)));
  return record;
}
