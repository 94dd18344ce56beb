import type {
  ApiTable,
  CatalogueEntry,
  ComputedTable,
  ErrorTable,
  LimitTable,
  MaskTable,
  MockTables,
  OperationTable,
  ResourceTable,
  SchemeTable,
  SeedTable,
  StyleTable,
} from "@almanac/mock/codegen/v1";
import type { StatedIdentity } from "../infer/inference.js";
import type { BehaviorFact } from "../../model/mock-parity.js";
import { entriesOf, isArray, isObject, member, stringMember, type Json, type JsonObject } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import { operationHints, type OperationHint } from "./operation-hint.js";
import type { ApiDocument } from "../../resolve/document.js";
import { readErrorHints } from "./read-error-hints.js";
import { readIdentities } from "./read-identities.js";
import { stringMap } from "./string-map.js";
import { stringsIn } from "./strings-in.js";
import { readWebhookHints, type WebhookHints } from "./read-webhook-hints.js";

/** The roles that an operation can have in a link. Each role is a key of a link hint. */
export const linkRoles = ["link", "change", "unlink", "read", "list", "holders"] as const;

export interface LinkHint {
  readonly name: string;
  readonly at: Location;
  readonly resource: string;
  readonly to: string;
  /**
   * The body property that identifies the linked entity. If null, the mock tries the name of the entity's path
   * parameter, then the name of its key, then `id`.
   */
  readonly by: string | null;
  readonly carries: readonly string[];
  readonly taken: string | null;
  readonly notFound: string | null;
  readonly operations: readonly { readonly role: (typeof linkRoles)[number]; readonly operation: string }[];
}

const defaultOrder: ApiTable["order"] = [
  "route",
  "authenticate",
  "admit",
  "version",
  "parameters",
  "authorize",
  "parents",
  "body",
];

/** The `x-mock` hints of a document, with defaults for missing ones. Their structure has already been validated. */
export class Hints {
  readonly #value: JsonObject;
  readonly #document: ApiDocument | null;

  /** The location of the hints; empty if the document has none. */
  readonly at: Location;

  constructor(document: ApiDocument | null) {
    this.#document = document;
    this.at = document?.mockHints?.at ?? "";
    this.#value = document?.mockHints?.value ?? {};
  }

  get order(): ApiTable["order"] {
    const order = stringsIn(this.#value["order"]);
    return order.length === 0 ? defaultOrder : (order as ApiTable["order"]);
  }

  get unnamed(): ApiTable["unnamed"] {
    return member(this.#value["versions"], "unnamed") === "refuse" ? "refuse" : "newest";
  }

  get isAcceptIgnored(): boolean {
    return member(this.#value["versions"], "accept") === "ignored";
  }

  get style(): StyleTable {
    const style = this.#value["style"] ?? {};
    const links = member(style, "links");
    return {
      isSorted: member(style, "sorted") === true,
      hasPaddedDays: member(style, "days") !== "unpadded",
      charset: stringMember(style, "charset") ?? "",
      pretty: stringMember(style, "pretty"),
      envelope: stringMember(style, "envelope"),
      links:
        links === undefined
          ? null
          : { property: stringMember(links, "property") ?? "links", query: stringsIn(member(links, "query")) },
      headers: stringMap(member(style, "headers")),
    };
  }

  get errors(): ErrorTable {
    return { ...readErrorHints(this.#value["errors"] ?? {}), catalogue: this.#catalogue() };
  }

  get limits(): readonly LimitTable[] {
    const limits = this.#value["limits"];
    return (isArray(limits) ? limits : []).map((limit) => ({
      paths: stringsIn(member(limit, "paths")),
      scope: stringMember(limit, "scope"),
      capacity: numberOf(member(limit, "capacity")),
      refill: numberOf(member(limit, "refill")),
      seconds: numberOf(member(limit, "seconds")),
    }));
  }

  get seed(): SeedTable {
    const seed = this.#value["seed"] ?? {};
    const entities = member(seed, "entities");
    return {
      names: stringMap(member(seed, "names")),
      entities: (isArray(entities) ? entities : []).map((entity) => {
        const value = member(entity, "value");
        return {
          resource: stringMember(entity, "resource") ?? "",
          keys: stringsIn(member(entity, "keys")),
          value: isObject(value) ? value : {},
        };
      }),
      credentials: Object.fromEntries(
        entriesOf(member(seed, "credentials")).map(([name, value]) => [name, stringMap(value)]),
      ),
      ids: stringMap(member(seed, "ids")),
    };
  }

  get webhooks(): WebhookHints {
    return readWebhookHints(this.#value["webhooks"]);
  }

  get operations(): readonly OperationHint[] {
    return operationHints(this.#value["operations"], childOf(this.at, "operations"));
  }

  get links(): readonly LinkHint[] {
    return entriesOf(this.#value["links"]).map(([name, link]) => ({
      name,
      at: childOf(this.at, "links", name),
      resource: stringMember(link, "resource") ?? "",
      to: stringMember(link, "to") ?? "",
      by: stringMember(link, "by"),
      carries: stringsIn(member(link, "carries")),
      taken: stringMember(link, "taken"),
      notFound: stringMember(link, "notFound"),
      operations: linkRoles.flatMap((role) =>
        stringOrStrings(member(link, role)).map((operation) => ({ role, operation })),
      ),
    }));
  }

  /** The names of the resources with hints, each with the location of its hints. */
  get resources(): readonly { readonly name: string; readonly at: Location }[] {
    return entriesOf(this.#value["resources"]).map(([name]) => ({ name, at: childOf(this.at, "resources", name) }));
  }

  /** The keys and owners that hints state, by resource. */
  get identities(): ReadonlyMap<string, StatedIdentity> {
    return readIdentities(this.#value["resources"]);
  }

  get choices(): MockTables["choices"] {
    return Object.fromEntries(
      entriesOf(this.#value["choices"]).map(([name, value]) => [
        name,
        { values: stringsIn(member(value, "values")), statusOf: stringMember(value, "statusOf") },
      ]),
    );
  }

  /** Returns the table of a security scheme with the hints for the scheme added. */
  scheme(name: string, scheme: SchemeTable): SchemeTable {
    const accounts = member(this.#value["accounts"], name);
    const realm = stringMember(this.#value, "realm");
    const table =
      accounts === undefined
        ? null
        : {
            resource: stringMember(accounts, "resource") ?? "",
            user: stringMember(accounts, "user") ?? "",
            password: stringMember(accounts, "password") ?? "",
            expires: stringMember(accounts, "expires"),
          };
    switch (scheme.type) {
      case "digest":
      case "basic":
        return { ...scheme, realm: realm ?? scheme.realm, accounts: table };
      case "serviceAccount":
        return { ...scheme, accounts: table };
      case "bearer":
      case "apiKey":
      case "unsupported":
        return scheme;
    }
  }

  /** Returns the table of a resource with the hints for the resource added. */
  resource(table: ResourceTable): ResourceTable {
    const hints = member(this.#value["resources"], table.name);
    if (hints === undefined) return table;
    const secrets = entriesOf(member(hints, "secrets")).map(([path, mask]) => [path, maskOf(mask)] as const);
    const computed = entriesOf(member(hints, "computed")).map(([name, value]) => [name, computedOf(value)] as const);
    const key = stringMember(hints, "key");
    const { keyPath: _, ...withoutPath } = table;
    return {
      ...(key === null ? table : withoutPath),
      ...(key !== null && isPath(key) ? { keyPath: key.split(".") } : {}),
      key: key ?? table.key,
      secrets: { ...table.secrets, ...Object.fromEntries(secrets) },
      computed: { ...table.computed, ...Object.fromEntries(computed) },
      order: stringMember(hints, "order") ?? table.order,
      unique: [...table.unique, ...stringsIn(member(hints, "unique"))],
      ...(member(hints, "put") === "merge" ? { put: "merge" } : {}),
      ...(member(hints, "otherKeys") === undefined
        ? {}
        : { otherKeys: stringsIn(member(hints, "otherKeys")).map((path) => path.split(".")) }),
      notFound: stringMember(hints, "notFound") ?? table.notFound,
      taken: stringMember(hints, "taken") ?? table.taken,
    };
  }

  /** The evidence for the behavior of an operation: `recorded`, `documented` or `inferred`. */
  parity({ name, aliases = [] }: Pick<OperationTable, "name" | "aliases">): string {
    const parity = this.#value["parity"] ?? {};
    const names = [name, ...aliases, "*"];
    return names.map((each) => stringMember(parity, each)).find((each) => each !== null) ?? "inferred";
  }

  /** The sentences about the API's behavior, with their evidence. */
  get behavior(): readonly BehaviorFact[] {
    return Object.entries(stringMap(this.#value["behavior"])).map(([text, evidence]) => ({ text, evidence }));
  }

  /** Returns the entries of `x-error-catalogue` from all schemas. */
  #catalogue(): Readonly<Record<string, CatalogueEntry>> {
    const entries: [string, CatalogueEntry][] = [];
    for (const { schema } of this.#document?.schemas.values() ?? []) {
      for (const [code, value] of entriesOf(member(schema, "x-error-catalogue"))) {
        const status = member(value, "status");
        const [mostLikely] = isArray(status) ? status : [status ?? 400];
        const detail = stringMember(value, "detail") ?? sentenceFrom(code);
        entries.push([code, { status: numberOf(mostLikely), detail }]);
      }
    }
    return Object.fromEntries(entries);
  }
}

/** Whether a key consists of several property names, as in `metadata.name`. */
function isPath(key: string): boolean {
  return /^[\w$-]+(?:\.[\w$-]+)+$/.test(key);
}

/** Derives an error message from a code that has no message: `ORG_NOT_EMPTY` becomes `Org not empty.` */
function sentenceFrom(code: string): string {
  const words = code.toLowerCase().replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function maskOf(value: Json): MaskTable {
  if (isObject(value)) return { mask: stringMember(value, "mask"), property: stringMember(value, "property") };
  return { mask: typeof value === "string" ? value : null, property: null };
}

/** Returns the table of a computed property. The `link` of a count is null until `linkCounts` sets it. */
function computedOf(value: Json): ComputedTable {
  if (!isObject(value)) return { kind: "text", form: typeof value === "string" ? value : "" };
  const [count, parent, at] = [stringMember(value, "count"), stringMember(value, "parent"), member(value, "now")];
  if (count !== null) return { kind: "count", resource: count, link: null };
  const steps = entriesOf(member(value, "progress"));
  if (steps.length > 0)
    return { kind: "progress", steps: steps.map(([step, after]) => ({ value: step, after: milliseconds(after) })) };
  if (parent !== null) return { kind: "parent", resource: parent, property: stringMember(value, "property") };
  return { kind: "now", at: at === "created" || at === "changed" ? at : "shown" };
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Converts a duration such as `30s` to milliseconds. */
function milliseconds(duration: Json): number {
  const [, count = "0", unit = "ms"] = /^(\d+)(\w+)$/.exec(typeof duration === "string" ? duration : "") ?? [];
  return Number(count) * (units[unit] ?? 1);
}

function stringOrStrings(value: Json | undefined): readonly string[] {
  return typeof value === "string" ? [value] : stringsIn(value);
}

function numberOf(value: Json | undefined): number {
  return typeof value === "number" ? value : 0;
}
