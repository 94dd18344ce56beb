import type { Json, JsonObject } from "../json.js";
import type { ListTable } from "./list-table.js";
import type { LinkTable, ResourceTable } from "./resource-table.js";

export type { ListTable, PageTable } from "./list-table.js";
export type { ComputedTable, LinkTable, MaskTable, ResourceTable } from "./resource-table.js";

/** All that a generated mock says of its host: data. What the host does with it is the runtime's. */
export interface MockTables {
  /** One host may serve several APIs over one state. */
  readonly apis: readonly ApiTable[];
  /** What the state holds, each under its name. */
  readonly resources: Readonly<Record<string, ResourceTable>>;
  /** What one thing can have to do with another, each under its name. */
  readonly links: Readonly<Record<string, LinkTable>>;
  /** What is there from the start. */
  readonly seed: SeedTable;
  /** What is not known of the real server, and left to who uses the mock: the first value is the usual one. */
  readonly choices: Readonly<Record<string, ChoiceTable>>;
}

export interface ChoiceTable {
  readonly values: readonly string[];
  /** The error whose status it is; null: behaviours, or the mock itself, know what it means. */
  readonly statusOf: string | null;
}

/** Texts may hold `{name}` for what has been made up under it. */
export interface SeedTable {
  /** What is made up once, by the mock's seed: `uuid`, `hex 24`, `letters 8`. */
  readonly names: Readonly<Record<string, string>>;
  readonly entities: readonly {
    readonly resource: string;
    readonly keys: readonly string[];
    readonly value: JsonObject;
  }[];
  /** What callers sign in with, by the name under which `mock.credentials` has it. */
  readonly credentials: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What tests need to know of it: `mock.ids`. */
  readonly ids: Readonly<Record<string, string>>;
}

export interface ApiTable {
  readonly name: string;
  /** Where the API stands: `https://cloud.mongodb.com`. Links in bodies begin with it. */
  readonly server: string;
  readonly marking: Marking;
  /** Oldest first; empty for an API without versions. */
  readonly versions: readonly string[];
  readonly schemes: Readonly<Record<string, SchemeTable>>;
  /** Any one of the lists is enough, all names of a list are needed; null where the document demands nothing. */
  readonly security: Requirements | null;
  readonly operations: readonly OperationTable[];
  /** JSON Schema 2020-12, by name. A `$ref` is such a name. */
  readonly schemas: Readonly<Record<string, MockSchema>>;
  readonly errors: ErrorTable;
  readonly style: StyleTable;
  /** What is looked at first. */
  readonly order: readonly Step[];
  readonly limits: readonly LimitTable[];
  /** What answers a request that names no version: the newest, or 406. */
  readonly unnamed: "newest" | "refuse";
  /** Whether `Accept` means nothing to it. */
  readonly isAcceptIgnored: boolean;
}

/** A bucket of tokens, of which each request takes one. It is filled up by `refill` every so many seconds. */
export interface LimitTable {
  /** Templates that the paths of its operations begin with: `/api/atlas/v2/orgs/{orgId}/apiKeys`. */
  readonly paths: readonly string[];
  /** The path parameter of which each value has a bucket of its own; null: one for each caller. */
  readonly scope: string | null;
  readonly capacity: number;
  readonly refill: number;
  readonly seconds: number;
}

/** What a request goes through. */
export type Step = "authenticate" | "admit" | "version" | "route" | "parameters" | "authorize" | "parents" | "body";

/** How the API writes its answers. */
export interface StyleTable {
  /** Members in alphabetical order. */
  readonly isSorted: boolean;
  /** Whether days in headers have two digits, as they should: `Thu, 01 Jul 2027 …`. */
  readonly hasPaddedDays: boolean;
  /** What is added to the media type of a success: `;charset=utf-8`. */
  readonly charset: string;
  /** The query parameter that asks for spaces, and the one that asks for status and body in one. */
  readonly pretty: string | null;
  readonly envelope: string | null;
  /** The property of entities and of lists that holds their links, and the query that a list's own link has. */
  readonly links: { readonly property: string; readonly query: readonly string[] } | null;
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
}

export type MockSchema = boolean | JsonObject;

/** How a request says which version it means. */
export type Marking =
  /** `application/vnd.atlas.2024-08-05+json`: the version stands between one of the prefixes and the next `+` or `;`. */
  | { readonly kind: "media-type"; readonly prefixes: readonly string[] }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "query"; readonly name: string }
  /** The paths of its operations have it. */
  | { readonly kind: "path" }
  | { readonly kind: "none" };

export type Requirements = readonly (readonly string[])[];

export type SchemeTable =
  | { readonly type: "digest"; readonly realm: string; readonly accounts: AccountTable | null }
  | { readonly type: "basic"; readonly realm: string; readonly accounts: AccountTable | null }
  | { readonly type: "bearer" }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  /** OAuth 2.0 client credentials; `lifetime` of a token in seconds. */
  | { readonly type: "serviceAccount"; readonly accounts: AccountTable | null; readonly lifetime: number }
  /** Any credential will do. */
  | { readonly type: "unsupported" };

/** Which entities may sign in. */
export interface AccountTable {
  readonly resource: string;
  /** The property that is the user name, or the client id. */
  readonly user: string;
  /** Where its passwords stand: `privateKey`, `secrets[].secret`. */
  readonly password: string;
  /** The property beside the password that says until when it opens; null: for ever. */
  readonly expires: string | null;
}

export interface OperationTable {
  /** Its id in the document, or a name from method and path; unique in its API. */
  readonly name: string;
  readonly method: string;
  /** With the base path of its server: `/api/atlas/v2/orgs/{orgId}`. */
  readonly path: string;
  readonly action: Action;
  /** How its list is written, where it answers one. */
  readonly list: ListTable | null;
  /** Null: the API's. */
  readonly security: Requirements | null;
  /** Display names of roles, any one of which is enough; empty where none are known. */
  readonly roles: readonly string[];
  /** Oldest first, at least one. */
  readonly revisions: readonly RevisionTable[];
}

/** An operation from one version on, until the next revision. */
export interface RevisionTable {
  /** The first published version that has it so; null where the API has no versions. */
  readonly version: string | null;
  readonly parameters: readonly ParameterTable[];
  readonly body: { readonly isRequired: boolean; readonly content: readonly ContentTable[] } | null;
  readonly responses: readonly ResponseTable[];
  /** The version that it was superseded by, if it was. */
  readonly deprecated: string | null;
  /** The first day (YYYY-MM-DD) on which it is no longer served. */
  readonly sunset: string | null;
}

export interface ParameterTable {
  readonly name: string;
  /** `querystring`: the query as a whole. */
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  readonly isRequired: boolean;
  readonly style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";
  readonly explode: boolean;
  /** A media type, where the value is serialised to one. */
  readonly content: string | null;
  readonly schema: MockSchema;
}

export interface ResponseTable {
  /** "200", "4XX" or "default". */
  readonly status: string;
  readonly headers: Readonly<Record<string, MockSchema>>;
  /** Those of them that are made up: that must be there, or of which the document says what they are like. */
  readonly made: Readonly<Record<string, MockSchema>>;
  readonly content: readonly ContentTable[];
}

export interface ContentTable {
  readonly mediaType: string;
  /** Null where the document names a media type and no more. A sequence of items is a list; the data of an event is what it holds. */
  readonly schema: MockSchema | null;
  /** Properties of a form of which each holds a list between these characters. */
  readonly delimiters?: Readonly<Record<string, string>>;
  /** The first that the document gives: a value, or the text of the body as it is. */
  readonly example: { readonly value: Json; readonly isSerialized?: boolean } | null;
}

/** What an operation does to the state. */
export type Action =
  | ListAction
  | CreateAction
  | EntityAction
  /** One thing below its parents, which is there as soon as they are. */
  | { readonly kind: "read-one" | "update-one" | "replace-one"; readonly resource: string; readonly scope: Scope }
  | LinkAction
  | { readonly kind: "token" | "revoke"; readonly scheme: string }
  /** Nothing is known but the shape of its answer. */
  | { readonly kind: "schema" };

export interface ListAction {
  readonly kind: "list";
  readonly resource: string;
  readonly scope: Scope;
  /** Path parameters that a property of the entity must equal, where the path does not lead through its parents. */
  readonly where: readonly { readonly property: string; readonly parameter: string }[];
  readonly list: ListTable;
}

export interface CreateAction {
  readonly kind: "create";
  readonly resource: string;
  readonly scope: Scope;
  /** Where several are created at once, and the answer is the list of all. */
  readonly list: ListTable | null;
  /** The property of the answer that holds what was created; null: the answer is it. */
  readonly wrapper: string | null;
}

export interface EntityAction {
  readonly kind: "read" | "update" | "replace" | "delete";
  readonly resource: string;
  readonly scope: Scope;
  /** The path parameter that names it. */
  readonly key: string;
  /** Whether `replace` also creates. */
  readonly isUpsert: boolean;
}

/** `link` and `relink` say what the link carries; `list-holders` is asked of the thing that is linked. */
export interface LinkAction {
  readonly kind: "link" | "relink" | "unlink" | "read-linked" | "list-linked" | "list-holders";
  /** The name of the link. */
  readonly link: string;
  /** What is listed, read, linked. */
  readonly resource: string;
  /** The holder and what it stands below; of `list-holders` the same of the linked thing. */
  readonly scope: Scope;
  /** What names the thing: the path parameter, or else the first of these members of the body, or of each item of it. */
  readonly named: { readonly parameter: string | null; readonly members: readonly string[] };
  readonly list: ListTable | null;
}

/** Under which parents an operation looks: one level for each path parameter before its own, in the order of the path. */
export type Scope = readonly ScopeLevel[];

export interface ScopeLevel {
  /** The path parameter. */
  readonly parameter: string;
  /** The resource that it names one of; null where the API makes none such, and it is there whatever its name. */
  readonly resource: string | null;
}

/** How the API says what went wrong. */
export interface ErrorTable {
  /** The body, in which `$status`, `$code`, `$detail`, `$parameters` and `$reason` stand for what they name; null: as declared. */
  readonly body: JsonObject | null;
  readonly mediaType: string | null;
  /** Headers of every error, with the same words. */
  readonly headers: Readonly<Record<string, string>>;
  readonly catalogue: Readonly<Record<string, CatalogueEntry>>;
  /** The code of the catalogue for what is wrong, by the kind of the problem. */
  readonly codes: Readonly<Record<string, string>>;
  /** The body beside a challenge, member by member as it stands here, where it is none of the API's usual form. */
  readonly challenge: { readonly body: JsonObject; readonly isPretty: boolean } | null;
}

export interface CatalogueEntry {
  readonly status: number;
  /** With `%s` for each parameter. */
  readonly detail: string;
}
