import type { Reporter } from "../../diagnostics/reporter.js";
import type { Resource } from "../../model/model.js";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import { documentsOf, type VersionedApi } from "../../version/versioned-api.js";
import { MemberNames } from "./members/member-names.js";
import { OperationNames } from "./operation-names.js";
import { Resources } from "./resources.js";

type Nameable = Pick<VersionedApi, "documents" | "versioning" | "versions" | "names">;

/** The names of an API's operations across all its versions. */
export class ApiNames {
  readonly #functions: ReadonlyMap<ApiDocument, OperationNames>;
  readonly #resources: Resources;
  readonly #members: MemberNames;

  constructor(
    { documents, versioning: marking, versions, names: style }: Nameable,
    reporter: Pick<Reporter, "report">,
  ) {
    const all = documentsOf(documents);
    // If every version has a complete document, each document is its own namespace; otherwise, all documents share one.
    const groups = documents.kind === "complete" ? all.map((document) => [document]) : [all];
    this.#functions = new Map(
      groups.flatMap((group) => {
        const names = new OperationNames(group, { marking, versions, reporter });
        return group.map((document) => [document, names] as const);
      }),
    );
    this.#resources = new Resources(all, reporter);
    const named = all.flatMap((document) =>
      document.operations.map((operation) => ({
        operation,
        document: document.at,
        name: this.functionsOf(document).nameOf(operation),
        resource: this.resourceOf(operation, document),
      })),
    );
    this.#members = new MemberNames(named, { style, marking, versions, reporter });
  }

  functionsOf(document: ApiDocument): OperationNames {
    const names = this.#functions.get(document);
    if (names === undefined) throw new Error(`The document ${document.at} is not part of this API.`);
    return names;
  }

  resourceOf(operation: DocumentOperation, { tags }: Pick<ApiDocument, "tags">): Resource {
    return this.#resources.resourceOf(operation, tags);
  }

  /** Returns a function's name inside its resource, such as `list` for `usersList`. */
  memberOf(name: string, resource: Resource): string {
    return this.#members.memberOf(name, resource);
  }
}
