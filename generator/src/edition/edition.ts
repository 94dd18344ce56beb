import type { Model, Operation, Resource } from "../model/model.js";
import type { TypeDeclaration, TypeName } from "../model/schema.js";

/**
 * One version of a package: what it introduced stands in its own files, everything else refers to the version that introduced
 * it. The first edition refers to nothing.
 */
export interface Edition {
  /** Null for an API without versions. */
  readonly version: string | null;
  readonly model: Model;
  readonly files: readonly EditionFile[];
  /** The version whose way to connect is this one's too, or null if it is this one's own. */
  readonly connectFrom: string | null;
  /** The version before, if nothing at all has changed since. */
  readonly sameAs: string | null;
  readonly changes: Changes;
  /** What the API sends of itself; null where it sends nothing. */
  readonly webhooks: WebhookFile | null;
}

export interface WebhookFile {
  /** The version whose file holds exactly what this one would, or null. */
  readonly sameAs: string | null;
  readonly imports: readonly Import[];
}

/** A resource with its operations and the types that only it needs, or the types that several need (`shared`). */
export interface EditionFile {
  readonly name: string;
  /** Null for the shared types. */
  readonly resource: Resource | null;
  readonly operations: readonly Operation[];
  readonly types: readonly TypeDeclaration[];
  readonly inherited: readonly Inherited[];
  /** The version whose file of the same name holds exactly what this one would, or null. */
  readonly sameAs: string | null;
  /** Where types that the file's own parts name are to be found. */
  readonly imports: readonly Import[];
}

export interface Inherited {
  readonly version: string;
  readonly file: string;
  readonly operations: readonly string[];
  readonly types: readonly TypeName[];
}

export interface Import {
  readonly version: string | null;
  readonly file: string;
  readonly types: readonly TypeName[];
}

/** What a version brought, by name: for the package's README. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}
