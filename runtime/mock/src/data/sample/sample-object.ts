import { defineMember, type Json, type JsonObject, member } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { matchesSchema } from "../match/matches-schema.js";
import type { FlatSchema, ObjectRules } from "../schema/flat-schema.js";
import { flatten } from "../schema/flatten.js";
import type { Location } from "./location.js";
import type { Sampler } from "./sampler.js";
import { restrictToTags } from "./restrict-to-tags.js";

/** No object is given more members, whatever a schema demands. */
const MAX_MEMBERS = 1000;

/** An object that keeps the members that are given and known, in the order of the schema's properties, the others after them. */
export function sampleObject(flat: FlatSchema, given: JsonObject | null, place: Location, sampler: Sampler): Json {
  const { object } = flat;
  const { maxProperties, required } = object;
  const made: Record<string, Json> = {};
  const isSparse = sampler.isSparse(flat, place);
  const around = flat.names.length === 0 ? place.enclosing : { names: flat.names, around: place.enclosing };
  const add = (name: string, schema: MockSchema, value: Json | undefined): void => {
    defineMember(made, name, make(name, schema, value));
  };
  const make = (name: string, schema: MockSchema, value: Json | undefined): Json =>
    sampler.sample(schema, value, { pointer: place.pointer + tokenOf(name), name, depth: place.depth + 1, enclosing: around });
  const isHidden = ({ isReadOnly, isWriteOnly }: FlatSchema): boolean =>
    sampler.options.direction === "response" ? isWriteOnly : isReadOnly;
  let left = Math.min(maxProperties, Infinity) - countOf(required, object);

  for (const [name, declared] of object.properties) {
    const schema = restrictToTags(declared, object.tags.get(name), sampler.options.schemas);
    const property = flatten(schema, sampler.options.schemas);
    if (isHidden(property)) continue;
    const value = member(given ?? undefined, name);
    const isNeeded = required.has(name);
    if (!isNeeded) {
      const isWanted =
        value !== undefined ||
        object.tags.has(name) ||
        !(isSparse || sampler.isRecursive(property, { ...place, enclosing: around }));
      if (property.isNever || !isWanted || left <= 0) continue;
    }
    const { misfits } = sampler;
    const own = make(name, schema, value);
    // What nothing fits is better left out.
    if (!isNeeded && value === undefined && sampler.misfits > misfits) {
      sampler.forget(misfits);
      continue;
    }
    if (!isNeeded) left -= 1;
    defineMember(made, name, own);
  }
  addUndeclared();
  addUpToMinimum();
  return made;

  function addUndeclared(): void {
    for (const name of given === null ? [] : Object.keys(given)) {
      if (object.properties.has(name) || (!required.has(name) && left <= 0)) continue;
      const schema = undeclaredSchema(object, name, sampler);
      if (schema === null || schema === false) continue;
      if (!required.has(name)) left -= 1;
      add(name, schema, member(given ?? undefined, name));
    }
    for (const name of [...required, ...object.tags.keys()]) {
      if (Object.hasOwn(made, name) || object.properties.has(name)) continue;
      const schema = undeclaredSchema(object, name, sampler) ?? true;
      add(name, restrictToTags(schema, object.tags.get(name), sampler.options.schemas), undefined);
    }
  }

  function addUpToMinimum(): void {
    const least = Math.min(object.minProperties, MAX_MEMBERS);
    let count = Object.keys(made).length;
    if (count >= least) return;
    for (const [name, schema] of object.properties) {
      if (count >= least) return;
      const property = flatten(schema, sampler.options.schemas);
      if (Object.hasOwn(made, name) || property.isNever || isHidden(property)) continue;
      add(name, schema, undefined);
      count += 1;
    }
    for (let tries = 0; count < least && tries < 2 * MAX_MEMBERS; tries += 1) {
      const name = freeName(object, { ...place, pointer: `${place.pointer}~${tries}`, name: "key" }, sampler);
      const schema = undeclaredSchema(object, name, sampler) ?? (object.isSealed ? false : true);
      if (schema === false || Object.hasOwn(made, name)) continue;
      add(name, schema, undefined);
      count += 1;
    }
  }
}

/** How many of the required properties there will be: the others have to leave room for them. */
function countOf(required: ReadonlySet<string>, { maxProperties }: ObjectRules): number {
  return maxProperties === Infinity ? 0 : required.size;
}

/** What a member has to be that is not declared; null if it is dropped, as nothing is known of it. */
function undeclaredSchema(object: ObjectRules, name: string, { options }: Sampler): MockSchema | null {
  if (object.propertyNames !== null && !matchesSchema(object.propertyNames, name, options.schemas)) return null;
  const matching = object.patternProperties.filter(({ pattern }) => pattern.expression?.test(name));
  const [only, ...others] = matching.map(({ schema }) => schema);
  if (only !== undefined) return others.length === 0 ? only : { allOf: [only, ...others] };
  if (object.additional !== null) return object.additional;
  return object.properties.size === 0 && !object.isSealed ? true : null;
}

function freeName(object: ObjectRules, place: Location, sampler: Sampler): string {
  const pattern = object.patternProperties[0]?.pattern.source;
  const names = object.propertyNames ?? (pattern === undefined ? true : { pattern });
  const name = sampler.sample({ allOf: [names], type: "string" }, undefined, place);
  return typeof name === "string" ? name : "key";
}

/** `/` and the name as it stands in a JSON Pointer. */
function tokenOf(name: string): string {
  return /[~/]/.test(name) ? `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` : `/${name}`;
}
