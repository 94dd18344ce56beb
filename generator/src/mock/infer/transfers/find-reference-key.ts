import type { Property } from "../../../model/schema.js";
import { plainName } from "../../../analyze/names/plain-name.js";
import type { ReadableProperties } from "../schemas/schema-reader.js";
import type { SentForm, ShownObject } from "./reference-forms.js";
import { scalarKind } from "./scalar-kind.js";

interface Candidates {
  readonly form: SentForm;
  readonly object: ShownObject;
  readonly resolve: ReadableProperties["resolve"];
}

const ids = ["id", "pk", "gid", "uuid", "guid", "sid", "uid"];

/** Words in the description of a sent property that name another identifying property. */
const otherKeys = /\b(login|username|user name|slug|name|email|code|handle|key)s?\b/gi;

export interface ReferenceKey {
  readonly key: string;
  /** The property that contains a numeric value, instead of `key`; null if `key` contains all values. */
  readonly numericKey: string | null;
}

/**
 * The property of an object that contains the value that a request sends instead of the object: its id, or the property
 * that the description names, such as `login`. If the description allows an id or a name, and only the id is a number,
 * numeric values are ids, and other values are names. Null if the property isn't certain.
 */
export function findReferenceKey(sent: Property, { form, object, resolve }: Candidates): ReferenceKey | null {
  const candidates = object.properties.filter(({ schema }) => scalarKind(schema, resolve) === form.kind);
  const named = (name: string): string | null =>
    candidates.find((each) => plainName(each.name) === plainName(name))?.name ?? null;
  const text = sent.documentation.text ?? "";
  const mentioned = new Set([...text.matchAll(otherKeys)].map(([, word = ""]) => word.toLowerCase()));
  const saysId = /\b(ids?|gids?|uuids?|guids?|identifiers?)\b/i.test(text) || /id(s|entifiers?)?$/i.test(sent.name);
  const own = [...ids, ...ids.map((id) => `${sent.name}${id}`)].map(named).find((name) => name !== null) ?? null;
  const others = [...mentioned].flatMap((word) => named(word) ?? []);
  const [other, ...rest] = others;
  if (own !== null && (saysId || mentioned.size === 0 || others.length === 0)) return { key: own, numericKey: null };
  if (other === undefined || rest.length > 0) return null;
  const number = object.properties.find(
    ({ name, schema }) => ids.includes(plainName(name)) && scalarKind(schema, resolve) === "number",
  );
  return { key: other, numericKey: saysId && form.kind === "string" ? (number?.name ?? null) : null };
}
