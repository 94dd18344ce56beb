import type { Model, Operation, Resource, ResponseDeclaration } from "../model/model.js";
import type { TypeDeclaration, TypeName } from "../model/schema.js";
import type { Alias } from "./find-aliases.js";

/**
 * One version of a package. Its files contain the operations and types that this version introduced, and re-export all
 * others from the versions that introduced them. The first edition introduces everything.
 */
export interface Edition {
  /** Null for an API without versions. */
  readonly version: string | null;
  readonly model: Model;
  readonly files: readonly EditionFile[];
  /**
   * The first version with the same servers, security and request constants. Its connect module is re-exported. Null if
   * this version has its own connect module.
   */
  readonly connectFrom: string | null;
  /** The previous version if nothing has changed since; null otherwise. */
  readonly sameAs: string | null;
  readonly changes: Changes;
  /** Null if the API has no webhooks. */
  readonly webhooks: WebhookFile | null;
}

export interface WebhookFile {
  /** The version with an identical file; null if this version has its own. */
  readonly sameAs: string | null;
  readonly imports: readonly Import[];
}

/**
 * The operations of a resource, with the types and responses that only this resource uses. The `shared` file instead
 * contains the types and responses that several resources use.
 */
export interface EditionFile {
  readonly name: string;
  /** Null for the file of shared types. */
  readonly resource: Resource | null;
  readonly operations: readonly Operation[];
  /** The types of schemas and of header sets. */
  readonly types: readonly TypeDeclaration[];
  readonly responses: readonly ResponseDeclaration[];
  readonly inherited: readonly Inherited[];
  /** The former names of operations of this file. */
  readonly aliases: readonly FileAlias[];
  /** The version that has an identical file of the same name; null if this version has its own. */
  readonly sameAs: string | null;
  /** The files that declare the types used in this file. */
  readonly imports: readonly Import[];
}

export interface FileAlias extends Alias {
  /** The version that declares the operation; null if it is this version. */
  readonly version: string | null;
}

/** Operations and types, including responses, that an earlier version introduced. */
export interface Inherited {
  readonly version: string;
  readonly file: string;
  readonly operations: readonly string[];
  readonly types: readonly TypeName[];
}

export interface Import {
  /** Null if the types are imported from this version. */
  readonly version: string | null;
  readonly file: string;
  readonly types: readonly TypeName[];
}

/** The names of the operations that a version added, changed or removed, for the package's README. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}
