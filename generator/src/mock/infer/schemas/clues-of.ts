import type { Operation } from "../../../model/model.js";
import type { TypeName } from "../../../model/schema.js";
import type { EntityClues } from "./find-entity-place.js";
import { findKey, findNestedKey } from "./find-key.js";
import type { SchemaReader } from "./schema-reader.js";

interface Known {
  readonly parameter: string;
  readonly noun: string;
  readonly types: ReadonlySet<TypeName>;
}

/** What is known about the entity that the bodies of an operation should contain. */
export function cluesOf(operation: Operation, { parameter, noun, types }: Known, reader: SchemaReader): EntityClues {
  return {
    noun,
    types,
    isEntity: (properties) => {
      const names = properties.map(({ name }) => name);
      const key = findKey(parameter, { responses: [names], sent: [] });
      return key !== null || findNestedKey(parameter, reader.objectsIn(operation, properties)) !== null;
    },
  };
}
