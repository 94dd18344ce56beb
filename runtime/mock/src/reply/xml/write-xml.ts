import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten, type Schemas } from "../../data/schema/flatten.js";
import { isArray, isObject, member, toText, type Json, type JsonObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { escapeXml, toCdata, toXmlName } from "./escape-xml.js";
import { xmlFormat, type XmlFormat } from "./xml-format.js";

/**
 * Writes a value as an XML document. The root element has the name that the schema's `xml` specifies, or else the
 * schema's own name.
 */
export function writeXml(value: Json, schema: MockSchema, schemas: Schemas): string {
  const reference = member(schema, "$ref");
  const name = typeof reference === "string" ? reference : "root";
  const format = xmlFormat(schema, schemas);
  const root = isArray(value)
    ? wrap(value, { name: format.name ?? name, schema, schemas, format })
    : element(value, { name: format.name ?? name, schema, schemas, format });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

interface Node {
  /** The name of the element, without a prefix. */
  readonly name: string;
  readonly schema: MockSchema;
  readonly schemas: Schemas;
  readonly format: XmlFormat;
}

/** Writes a property: one element, or an element for each item of an array that isn't wrapped. */
function property(value: Json, name: string, schema: MockSchema, schemas: Schemas): string {
  const format = xmlFormat(schema, schemas);
  if (!isArray(value)) return element(value, { name: format.name ?? name, schema, schemas, format });
  if (format.isWrapped) return wrap(value, { name: format.name ?? name, schema, schemas, format });
  return items(value, { name, schema, schemas, format });
}

/** Writes an array as an element that contains its items. */
function wrap(value: readonly Json[], node: Node): string {
  const [start, end] = tags(node, "");
  return value.length === 0 ? start.replace(/>$/, "/>") : `${start}${items(value, node)}${end}`;
}

function items(value: readonly Json[], { name, schema, schemas }: Node): string {
  const flat = flatten(schema, schemas);
  return value
    .map((item, index) => {
      const itemSchema = flat.array.prefixItems[index] ?? flat.array.items ?? true;
      const format = xmlFormat(itemSchema, schemas);
      const node = { name: format.name ?? name, schema: itemSchema, schemas, format };
      return isArray(item) ? wrap(item, node) : element(item, node);
    })
    .join("");
}

function element(value: Json, node: Node): string {
  const { attributes, content } = isObject(value) ? contentOf(value, node) : { attributes: "", content: textOf(value) };
  const [start, end] = tags(node, attributes);
  return content === "" ? start.replace(/>$/, "/>") : `${start}${content}${end}`;
}

function tags({ name, format }: Node, attributes: string): readonly [start: string, end: string] {
  const { prefix, namespace } = format;
  const qualified = prefix === null ? toXmlName(name) : `${toXmlName(prefix)}:${toXmlName(name)}`;
  const declaration =
    namespace === null ? "" : ` xmlns${prefix === null ? "" : `:${toXmlName(prefix)}`}="${escapeXml(namespace, true)}"`;
  return [`<${qualified}${declaration}${attributes}>`, `</${qualified}>`];
}

function contentOf(
  value: JsonObject,
  { schema, schemas }: Node,
): { readonly attributes: string; readonly content: string } {
  let [attributes, content] = ["", ""];
  for (const [name, each] of Object.entries(value)) {
    const propertySchema = schemaOfProperty(name, value, schema, schemas);
    const format = xmlFormat(propertySchema, schemas);
    const isScalar = !isArray(each) && !isObject(each);
    if (isScalar && format.node === "attribute") {
      const qualified = (format.prefix === null ? "" : `${toXmlName(format.prefix)}:`) + toXmlName(format.name ?? name);
      if (each !== null) attributes += ` ${qualified}="${escapeXml(toText(each), true)}"`;
    } else if (isScalar && format.node === "text") content += textOf(each);
    else if (isScalar && format.node === "cdata") content += each === null ? "" : toCdata(toText(each));
    else content += property(each, name, propertySchema, schemas);
  }
  return { attributes, content };
}

/**
 * Returns the schema of a property: the one declared by the schema itself or by a variant that the object matches, or
 * else the schema of additional properties.
 */
function schemaOfProperty(name: string, value: JsonObject, schema: MockSchema, schemas: Schemas): MockSchema {
  const { object, alternatives } = flatten(schema, schemas);
  const declared = object.properties.get(name);
  if (declared !== undefined) return declared;
  for (const { branches } of alternatives) {
    const branch = branches.find((each) => matchesSchema(each.schema, value, schemas));
    const found = branch === undefined ? undefined : flatten(branch.schema, schemas).object.properties.get(name);
    if (found !== undefined) return found;
  }
  return object.additional ?? true;
}

function textOf(value: Json): string {
  return value === null ? "" : escapeXml(toText(value));
}
