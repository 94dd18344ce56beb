import type { JsonObject } from "../../model/json.js";
import type { SchemaNode } from "../../resolve/document.js";
import type { Projection } from "../projection.js";

type Refer = Projection["parts"]["refer"];
type LinkTarget = Projection["linkTarget"];

/** A projected operation, and the calls to the projection on which it depends. Each call is recorded once. */
export class RecordedOperation {
  readonly value: JsonObject;
  readonly #schemas = new Set<SchemaNode>();
  readonly #parts = new Map<string, { readonly call: Parameters<Refer>; readonly result: JsonObject }>();
  readonly #links: { readonly call: Parameters<LinkTarget>; readonly result: string }[] = [];
  #isNewer = false;

  constructor(projection: Projection, project: (projection: Projection) => JsonObject) {
    this.value = project({
      // These are the same in all versions, so their use isn't recorded.
      partAt: projection.partAt,
      headers: projection.headers,
      contents: projection.contents,
      schema: (schema) => {
        this.#schemas.add(schema);
        return projection.schema(schema);
      },
      parts: {
        refer: (...call) => {
          const result = projection.parts.refer(...call);
          const [kind, at] = call;
          const { $ref } = result;
          // The same reference means that the part is the same.
          const key = typeof $ref === "string" ? $ref : this.#parts.size;
          this.#parts.set([kind, at, key].join(" "), { call, result });
          return result;
        },
      },
      linkTarget: (...call) => {
        const result = projection.linkTarget(...call);
        this.#links.push({ call, result: JSON.stringify(result) });
        return result;
      },
      requireNewer: () => {
        this.#isNewer = true;
        projection.requireNewer();
      },
    });
  }

  /** Repeats the calls for another version. Returns whether they have the same results, so that the value is the same. */
  repeat(projection: Projection): boolean {
    for (const schema of this.#schemas) projection.schema(schema);
    if (this.#isNewer) projection.requireNewer();
    for (const { call, result } of this.#parts.values()) {
      const other = projection.parts.refer(...call);
      const isSame = other === result || (other["$ref"] !== undefined && other["$ref"] === result["$ref"]);
      if (!isSame) return false;
    }
    return this.#links.every(({ call, result }) => JSON.stringify(projection.linkTarget(...call)) === result);
  }
}
