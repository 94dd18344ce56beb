import { defineMember, isObject, type Json, type JsonObject } from "../model/json.js";
import type { SchemaId, SchemaNode } from "../resolve/document.js";
import type { ProjectedSchemas } from "./versions/projected-schemas.js";

/** Projects the schemas of one version, and collects the schemas to which they refer. */
export class SchemaProjector {
  readonly #all: ProjectedSchemas;
  readonly #requireNewer: () => void;
  readonly #used = new Set<SchemaId>();

  constructor(all: ProjectedSchemas, requireNewer: () => void) {
    this.#all = all;
    this.#requireNewer = requireNewer;
  }

  readonly project = (schema: SchemaNode): Json => {
    const { value, references, isNewer } = this.#all.project(schema);
    for (const id of references) this.#used.add(id);
    if (isNewer) this.#requireNewer();
    return value;
  };

  /** Returns the schemas that have been referenced, directly or indirectly, sorted by name. */
  components(): JsonObject {
    const { schemas: named, children } = this.#all;
    const schemas: [string, Json][] = [];
    // The loop also visits the schemas that `project` adds to `#used` for references.
    for (const id of this.#used) {
      const schema = named.get(id)?.schema ?? true;
      schemas.push([this.#all.keyOf(id) ?? "", this.project(schema)]);
      // Without a mapping, discriminator values are the names of schemas that extend this one, so those schemas are
      // needed too.
      const isParent = isObject(schema) && schema["discriminator"] !== undefined;
      for (const child of isParent ? (children.get(id) ?? []) : []) this.#used.add(child);
    }
    const components: Record<string, Json> = {};
    for (const [key, schema] of schemas.sort(([left], [right]) => (left < right ? -1 : 1)))
      defineMember(components, key, schema);
    return components;
  }
}
