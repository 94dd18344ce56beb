import type { Edition } from "../../edition/edition.js";
import type { JsonObject } from "../../model/json.js";
import type { Job } from "../../render/render.js";
import type { EmitContext } from "../version-folder.js";
import { emitReference } from "./emit-reference.js";
import { findChanges } from "./find-changes.js";
import { findOwners, type Owners } from "./find-owners.js";
import type { ReferenceMemory } from "./samples/reference-memory.js";

/** The reference of a package: which versions share documents, and the function that emits its files. */
export interface ReferenceParts {
  readonly owners: Owners;
  readonly emit: (context: EmitContext) => readonly Job[];
}

export interface ReferenceOptions {
  /** The language of the documents' texts; null if it isn't configured. */
  readonly language: string | null;
  readonly memory: ReferenceMemory;
}

/** Compares the OpenAPI documents of the editions. `documents` has one entry for each edition, in the same order. */
export function prepareReference(
  editions: readonly Edition[],
  documents: readonly JsonObject[],
  { language, memory }: ReferenceOptions,
): ReferenceParts {
  const projected = editions.map((edition, index) => ({ edition, document: documents[index] ?? {} }));
  const histories = findChanges(projected);
  const owners = findOwners(projected, histories, memory.numbers);
  return { owners, emit: (context) => emitReference({ projected, histories, owners, language, memory }, context) };
}
