import type { MockTables } from "../tables/tables.js";
import { plainName } from "./plain-name.js";
import { secretPropertiesOf } from "./secret-properties-of.js";

/** The names whose values are secret. All names except those of headers are normalized by `plainName`. */
export interface RedactionRules {
  readonly headers: ReadonlySet<string>;
  readonly queries: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** Matches text that mentions a secret property. */
  readonly mention: RegExp;
}

/** Names that are secret in every API. */
const secretNames =
  "password passwd passphrase secret clientsecret secretkey apikey token accesstoken refreshtoken idtoken authtoken sessiontoken privatekey clientassertion authorization credentials".split(
    " ",
  );
const secretHeaders =
  "authorization proxy-authorization cookie set-cookie x-api-key x-auth-token api-key x-almanac-access".split(" ");

const cache = new WeakMap<MockTables, RedactionRules>();

/** Returns the names that the tables declare secret, and the names that are secret in every API. */
export function redactionRulesOf(tables: MockTables): RedactionRules {
  const cached = cache.get(tables);
  if (cached !== undefined) return cached;
  const schemes = tables.apis.flatMap((api) => Object.values(api.schemes));
  const keys = schemes.flatMap((scheme) => (scheme.type === "apiKey" ? [scheme] : []));
  const keysIn = (place: string): readonly string[] => keys.flatMap((key) => (key.in === place ? [key.name] : []));
  const properties = new Set([...secretNames, ...secretPropertiesOf(tables).map(plainName)]);
  const names = [...properties].filter((name) => /^[a-z\d]+$/.test(name));
  const rules = {
    headers: new Set([...secretHeaders, ...keysIn("header").map((name) => name.toLowerCase())]),
    queries: new Set([...secretNames, ...keysIn("query").map(plainName)]),
    properties,
    mention: new RegExp(names.map((name) => name.replaceAll(/(?!^)/g, "[-_ ]?")).join("|"), "i"),
  };
  cache.set(tables, rules);
  return rules;
}
