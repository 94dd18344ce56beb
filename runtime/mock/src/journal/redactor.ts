import { defineMember, isArray, isObject, type Json } from "../json.js";
import type { MockTables } from "../tables/tables.js";
import type { JournalEntry, RecordedMessage } from "./journal-entry.js";
import { plainName } from "./plain-name.js";
import { redactionRulesOf, type RedactionRules } from "./redaction-rules-of.js";

const redacted = "[redacted]";

/** The fields of token requests and responses that are not secret. */
const openTokenFields =
  "grant_type scope token_type expires_in client_id error error_description token_type_hint".split(" ");

/**
 * Replaces secrets in journal entries. A value is secret if the tables declare its name secret, or if the name is
 * commonly used for secrets, such as `password`.
 */
export class Redactor {
  readonly #tables: MockTables;

  constructor(tables: MockTables) {
    this.#tables = tables;
  }

  /** Computed when the first entry is read, because all schemas must be searched. */
  get #rules(): RedactionRules {
    return redactionRulesOf(this.#tables);
  }

  /** Returns the entry with its secrets replaced. */
  redact(entry: JournalEntry, isToken = false): JournalEntry {
    const query = Object.entries(entry.query).map(([name, value]) => [
      name,
      this.#rules.queries.has(plainName(name)) ? redacted : value,
    ]);
    return {
      ...entry,
      target: this.#target(entry.target),
      query: Object.fromEntries(query) as JournalEntry["query"],
      request: this.#message(entry.request, isToken),
      response: this.#message(entry.response, isToken),
    };
  }

  #target(target: string): string {
    const start = target.indexOf("?");
    if (start === -1) return target;
    const pairs = target.slice(start + 1).split("&");
    const shown = pairs.map((pair) => {
      const [name = ""] = pair.split("=", 1);
      return this.#rules.queries.has(plainName(name)) ? `${name}=${redacted}` : pair;
    });
    return `${target.slice(0, start)}?${shown.join("&")}`;
  }

  #message({ headers, body, bytes }: RecordedMessage, isToken: boolean): RecordedMessage {
    const shown = Object.entries(headers).map(([name, value]) => [
      name,
      this.#rules.headers.has(name) ? redacted : value,
    ]);
    return { headers: Object.fromEntries(shown) as RecordedMessage["headers"], body: this.#body(body, isToken), bytes };
  }

  #body(body: Json | undefined, isToken: boolean): Json | undefined {
    if (body === undefined) return undefined;
    if (isToken && isObject(body))
      return replaceMembers(body, (name, value) => (openTokenFields.includes(name) ? value : redacted));
    // Secrets can't be located within text, so the whole text is replaced.
    if (typeof body === "string") return isToken || this.#rules.mention.test(body) ? redacted : body;
    return this.#value(body);
  }

  #value(value: Json): Json {
    if (isArray(value)) return value.map((item) => this.#value(item));
    if (!isObject(value)) return value;
    return replaceMembers(value, (name, each) =>
      this.#rules.properties.has(plainName(name)) ? conceal(each) : this.#value(each),
    );
  }
}

/** Replaces all strings and numbers in a value, but keeps its structure. */
function conceal(value: Json): Json {
  if (isArray(value)) return value.map(conceal);
  if (isObject(value)) return replaceMembers(value, (_, each) => conceal(each));
  return value === null || typeof value === "boolean" ? value : redacted;
}

function replaceMembers(object: Readonly<Record<string, Json>>, replace: (name: string, value: Json) => Json): Json {
  const result: Record<string, Json> = {};
  for (const [name, value] of Object.entries(object)) defineMember(result, name, replace(name, value));
  return result;
}
