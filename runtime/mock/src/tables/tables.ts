import type { Json, JsonObject } from "../json.js";
import type { ErrorTable } from "./error-table.js";
import type { ListTable } from "./list-table.js";
import type { Action } from "./actions.js";
import type { EntityPlaces } from "./entity-places.js";
import type { LimitTable } from "./limit-table.js";
import type { LinkTable, ResourceTable } from "./resource-table.js";
import type { WebhooksTable } from "./webhooks-table.js";

export type {
  ActAction,
  Action,
  BatchAction,
  BodyPage,
  CreateAction,
  EntityAction,
  ExistsAction,
  LinkAction,
  ListAction,
  Scope,
  ScopeLevel,
  SetTable,
  WhereTable,
} from "./actions.js";
export type { EntityPlaces, ReferenceTable } from "./entity-places.js";
export type { LimitTable } from "./limit-table.js";
export type { CatalogueEntry, ErrorTable } from "./error-table.js";
export type { ListTable, PageFact, PageFactKind, PageTable, QueryRule } from "./list-table.js";
export type { ComputedTable, LinkTable, MaskTable, ResourceTable } from "./resource-table.js";
export type { SentTable, SignatureTable, WebhooksTable } from "./webhooks-table.js";

/** The description of a mocked host. It is generated and contains no code. */
export interface MockTables {
  /** The APIs of the host, which share one state. */
  readonly apis: readonly ApiTable[];
  /** The resources of the state, by name. */
  readonly resources: Readonly<Record<string, ResourceTable>>;
  /** The many-to-many relations between resources, by name. */
  readonly links: Readonly<Record<string, LinkTable>>;
  /** The initial state. */
  readonly seed: SeedTable;
  /** Choices, by name, that users of the mock make where the real server's behavior is unknown. */
  readonly choices: Readonly<Record<string, ChoiceTable>>;
}

export interface ChoiceTable {
  /** The possible values; the first is the default. */
  readonly values: readonly string[];
  /** The error code whose status the choice selects; null if a behavior or the runtime interprets the choice. */
  readonly statusOf: string | null;
}

/** The initial state. In strings, `{name}` stands for a generated value. */
export interface SeedTable {
  /** The forms of generated values, by name: `uuid`, `hex 24`, `letters 8`. */
  readonly names: Readonly<Record<string, string>>;
  readonly entities: readonly {
    readonly resource: string;
    readonly keys: readonly string[];
    readonly value: JsonObject;
  }[];
  /** The values of `mock.credentials`, by name. */
  readonly credentials: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The values of `mock.ids`. */
  readonly ids: Readonly<Record<string, string>>;
}

export interface ApiTable {
  readonly name: string;
  /** The origin of the API: `https://cloud.mongodb.com`. Links in bodies begin with it. */
  readonly server: string;
  readonly marking: Marking;
  /** Oldest first; empty for an API without versions. */
  readonly versions: readonly string[];
  readonly schemes: Readonly<Record<string, SchemeTable>>;
  /** Null if the document declares no security. */
  readonly security: Requirements | null;
  readonly operations: readonly OperationTable[];
  /** JSON Schemas (2020-12) by name. A `$ref` contains one of these names. */
  readonly schemas: Readonly<Record<string, MockSchema>>;
  readonly errors: ErrorTable;
  readonly style: StyleTable;
  /** The order in which a request is checked. */
  readonly order: readonly Step[];
  readonly limits: readonly LimitTable[];
  /** How a request without a version is handled: it gets the newest version, or is rejected with 406. */
  readonly unnamed: "newest" | "refuse";
  /** Whether the API ignores `Accept`. */
  readonly isAcceptIgnored: boolean;
  /** Present if the document declares callbacks or webhooks. */
  readonly webhooks?: WebhooksTable;
}

/** A check that a request must pass. */
export type Step = "authenticate" | "admit" | "version" | "route" | "parameters" | "authorize" | "parents" | "body";

/** The format of the API's responses. */
export interface StyleTable {
  /** Whether properties are in alphabetical order. */
  readonly isSorted: boolean;
  /** Whether days in date headers have two digits, as RFC 9110 requires: `Thu, 01 Jul 2027 …`. */
  readonly hasPaddedDays: boolean;
  /**
   * The suffix of the media type in success responses: `;charset=utf-8`. If media types specify versions, the suffix is
   * added only to media types with a version.
   */
  readonly charset: string;
  /** The query parameter that requests indented JSON. */
  readonly pretty: string | null;
  /** The query parameter that requests an envelope with the status and the body. */
  readonly envelope: string | null;
  /** The property that contains the links of entities and lists, and the query parameters in a list's link to itself. */
  readonly links: { readonly property: string; readonly query: readonly string[] } | null;
  /** Headers of every response. */
  readonly headers: Readonly<Record<string, string>>;
}

export type MockSchema = boolean | JsonObject;

/** How a request specifies its version. */
export type Marking =
  /** `application/vnd.atlas.2024-08-05+json`: the version is between one of the prefixes and the next `+` or `;`. */
  | { readonly kind: "media-type"; readonly prefixes: readonly string[] }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "query"; readonly name: string }
  /** The paths of the operations contain the version. */
  | { readonly kind: "path" }
  | { readonly kind: "none" };

/** Alternative lists of scheme names. A request must satisfy all schemes of one list. */
export type Requirements = readonly (readonly string[])[];

export type SchemeTable =
  | { readonly type: "digest"; readonly realm: string; readonly accounts: AccountTable | null }
  | { readonly type: "basic"; readonly realm: string; readonly accounts: AccountTable | null }
  | { readonly type: "bearer" }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  /** OAuth 2.0 client credentials. `lifetime` is the lifetime of a token in seconds. */
  | { readonly type: "serviceAccount"; readonly accounts: AccountTable | null; readonly lifetime: number }
  /** The mock accepts any credential. */
  | { readonly type: "unsupported" };

/** The entities that can authenticate. */
export interface AccountTable {
  readonly resource: string;
  /** The property with the user name or the client id. */
  readonly user: string;
  /** The path to the passwords, such as `privateKey` or `secrets[].secret`. */
  readonly password: string;
  /** The sibling property with the expiration time of a password; null if passwords don't expire. */
  readonly expires: string | null;
}

export interface OperationTable {
  /** The operation id, or a name derived from method and path; unique in its API. */
  readonly name: string;
  /** Additional names that tests can use. No other operation of the API has any of them as its name or alias. */
  readonly aliases?: readonly string[];
  readonly method: string;
  /** The path template with the base path of its server: `/api/atlas/v2/orgs/{orgId}`. */
  readonly path: string;
  readonly action: Action;
  /** Where the entity is in the request and the response; absent if both are the entity itself. */
  readonly entity?: EntityPlaces;
  /** Why the operation has this action. Absent in packages. */
  readonly reason?: string;
  /** The format of the list in the response; null if the operation returns no list. */
  readonly list: ListTable | null;
  /** Null means that the API's requirements apply. */
  readonly security: Requirements | null;
  /** The display names of the roles that permit the operation. One of them is sufficient; empty if none are known. */
  readonly roles: readonly string[];
  /** Oldest first, at least one. */
  readonly revisions: readonly RevisionTable[];
}

/** The description of an operation from one version until the next revision. */
export interface RevisionTable {
  /** The first published version of the revision; null if the API has no versions. */
  readonly version: string | null;
  readonly parameters: readonly ParameterTable[];
  readonly body: { readonly isRequired: boolean; readonly content: readonly ContentTable[] } | null;
  readonly responses: readonly ResponseTable[];
  /** The property of the body that requests a stream. */
  readonly streams?: StreamsTable;
  /** The version that superseded this revision; null if none did. */
  readonly deprecated: string | null;
  /** The first day (YYYY-MM-DD) on which this revision is no longer served. */
  readonly sunset: string | null;
}

export interface StreamsTable {
  readonly property: string;
  /** The media types of the stream. */
  readonly types: readonly string[];
  /** Whether the response is a stream if the property is missing. */
  readonly isDefault: boolean;
}

export interface ParameterTable {
  readonly name: string;
  /** `querystring` means the whole query string. */
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  readonly isRequired: boolean;
  readonly style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";
  readonly explode: boolean;
  /** The media type of the serialized value; null if `style` applies. */
  readonly content: string | null;
  readonly schema: MockSchema;
}

export interface ResponseTable {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  /** The schemas of all declared headers. */
  readonly headers: Readonly<Record<string, MockSchema>>;
  /** The schemas of the headers that the mock generates: those that are required or have a declared value. */
  readonly made: Readonly<Record<string, MockSchema>>;
  /** The names of the generated headers whose values are JSON. */
  readonly json?: readonly string[];
  readonly content: readonly ContentTable[];
}

export interface ContentTable {
  readonly mediaType: string;
  /** Null if the document declares no schema. A sequence (SSE, JSON Lines) has the schema of an array of its items. */
  readonly schema: MockSchema | null;
  /** The delimiters of form properties whose arrays are serialized as a single value. */
  readonly delimiters?: Readonly<Record<string, string>>;
  /** The data of the event that ends a stream of events. */
  readonly end?: string;
  /** The named examples in the document, for requests that choose one. */
  readonly examples?: Readonly<Record<string, NonNullable<ContentTable["example"]>>>;
  /** The first example in the document. `isSerialized` means that the value is the body, already serialized. */
  readonly example: { readonly value: Json; readonly isSerialized?: boolean } | null;
}
