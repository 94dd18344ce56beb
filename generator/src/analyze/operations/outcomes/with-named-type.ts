import type { Payload } from "../../../model/model.js";
import type { Schema, TypeDeclaration, TypeName } from "../../../model/schema.js";
import type { Content } from "../../../resolve/document.js";
import { shortHash } from "../../names/short-hash.js";
import { documentationOf } from "../../types/documentation-of.js";
import { isSimple } from "./is-simple.js";

export interface TypeNaming {
  readonly name: TypeName;
  /** Null if the response has no body. */
  readonly content: Content | null;
  /** The documentation of a type whose schema has no description. */
  readonly description: string | null;
  /** The names of the document's schemas. */
  readonly taken: ReadonlySet<TypeName>;
  /** The list to which the new declaration is added. */
  readonly declarations: TypeDeclaration[];
}

/** Declares a named type for an inline body, so that hovering shows the name instead of the whole type. */
export function withNamedType(payload: Payload, naming: TypeNaming): Payload {
  const { name, content, description, taken, declarations } = naming;
  const declare = (schema: Schema, wantedName: string): Schema => {
    if (isSimple(schema) || content === null) return schema;
    const documentation = documentationOf(content.schema ?? content.itemSchema ?? true);
    const isTaken = taken.has(wantedName) || declarations.some((each) => each.name === wantedName);
    const unusedName = isTaken ? `${wantedName}_${shortHash(content.at)}` : wantedName;
    const text = documentation.text ?? description;
    declarations.push({
      name: unusedName,
      at: content.at,
      schema,
      documentation: { ...documentation, text },
      isSent: false,
    });
    return { kind: "reference", name: unusedName };
  };
  switch (payload.kind) {
    case "json":
      return { ...payload, schema: declare(payload.schema, name) };
    case "items":
      return { ...payload, item: declare(payload.item, `${name}Item`) };
    case "events":
      return payload.event === null
        ? { ...payload, data: declare(payload.data, `${name}Data`) }
        : { ...payload, event: declare(payload.event, `${name}Event`) };
    case "text":
    case "stream":
    case "none":
      return payload;
  }
}
