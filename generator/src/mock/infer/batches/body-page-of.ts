import { plainName } from "../../../analyze/names/plain-name.js";
import type { BodyPage } from "@almanac/mock/codegen/v1";
import type { Operation } from "../../../model/model.js";
import type { SchemaReader } from "../schemas/schema-reader.js";

const sizes = ["limit", "pagesize", "size", "top", "take", "perpage"];
const cursors = ["offset", "cursor", "after", "startafter", "pagetoken", "nexttoken"];

/** How the request body of a list selects a page. A cursor is ignored if the response doesn't contain the next one. */
export function bodyPageOf(operation: Operation, reader: SchemaReader): BodyPage {
  const sent = reader.bodyProperties(operation);
  const find = (names: readonly string[]): string | null =>
    names.map((name) => sent.find((each) => plainName(each) === name)).find((name) => name !== undefined) ?? null;
  const next = reader.nextIn(operation);
  return { size: find(sizes), cursor: next === null ? null : find(cursors), next };
}
