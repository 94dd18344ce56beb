import { defineMember, type Json, type JsonObject, member } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { pointerToken } from "../json/pointer-token.js";
import { matchesSchema } from "../match/matches-schema.js";
import type { FlatSchema, ObjectRules } from "../schema/flat-schema.js";
import { flatten } from "../schema/flatten.js";
import { isNeverSent } from "../schema/is-never-sent.js";
import { enclose } from "./enclose.js";
import type { Location } from "./location.js";
import { leadsToPage } from "./names/leads-to-page.js";
import { isIdentity } from "./names/is-identity.js";
import { restrictToTags } from "./restrict-to-tags.js";
import type { SampleContext } from "./sample-context.js";
import { statedExamples } from "./stated-examples.js";

/** Limits the number of properties, even if the schema requires more. */
const MAX_PROPERTIES = 1000;

/**
 * Samples an object. Keeps the given properties that the schema allows: declared ones in the order of the schema, then
 * the others.
 */
export function sampleObject(
  flat: FlatSchema,
  given: JsonObject | null,
  location: Location,
  context: SampleContext,
): Json {
  const { object } = flat;
  const { maxProperties, required } = object;
  const { schemas, direction, fill } = context.options;
  const result: Record<string, Json> = {};
  const omitsOptional = fill === "required" || location.isFromExample || context.isRecursive(flat, location);
  const enclosing = enclose(flat, location);
  const sampleProperty = (name: string, schema: MockSchema, value: Json | undefined): Json =>
    context.sample(schema, value, {
      ...location,
      pointer: location.pointer + pointerToken(name),
      name,
      depth: location.depth + 1,
      enclosing,
      isVaried: false,
    });
  const add = (name: string, schema: MockSchema, value: Json | undefined): void => {
    defineMember(result, name, sampleProperty(name, schema, value));
  };
  let optionalLeft = maxProperties - required.size;
  const example = given === null || location.isFromExample ? undefined : statedExamples(flat, context)[0];
  /**
   * Returns the value that the object's example has for a missing property; `undefined` if the property has a default
   * or identifies the object.
   */
  const exampleOf = (name: string, { defaults }: FlatSchema): Json | undefined =>
    defaults.length > 0 || isIdentity(name, context.options) ? undefined : member(example, name);

  for (const [name, declared] of object.properties) {
    const schema = restrictToTags(declared, object.tags.get(name), schemas);
    const property = flatten(schema, schemas);
    if (isNeverSent(declared, direction, schemas)) continue;
    const value = member(given ?? undefined, name);
    const isRequired = required.has(name);
    if (!isRequired) {
      // Clients send null to clear a property. If the schema doesn't allow null, the response omits the property.
      if (value === null && !matchesSchema(schema, null, schemas, context.budget)) continue;
      const isIncluded =
        value !== undefined ||
        object.tags.has(name) ||
        !(omitsOptional || leadsToPage(name, property) || context.isRecursive(property, { ...location, enclosing }));
      if (property.isNever || !isIncluded || optionalLeft <= 0) continue;
    }
    const { failures } = context;
    const sampled = sampleProperty(name, schema, value === undefined ? exampleOf(name, property) : value);
    // An optional property without a valid value is omitted.
    if (!isRequired && value === undefined && context.failures > failures) {
      context.resetFailures(failures);
      continue;
    }
    if (!isRequired) optionalLeft -= 1;
    defineMember(result, name, sampled);
  }
  addUndeclared();
  addUpToMinimum();
  return result;

  function addUndeclared(): void {
    for (const name of given === null ? [] : Object.keys(given)) {
      if (object.properties.has(name) || (!required.has(name) && optionalLeft <= 0)) continue;
      const schema = undeclaredSchema(object, name, context) ?? required.has(name);
      if (schema === false) continue;
      if (!required.has(name)) optionalLeft -= 1;
      add(name, schema, member(given ?? undefined, name));
    }
    for (const name of [...required, ...object.tags.keys()]) {
      if (Object.hasOwn(result, name) || object.properties.has(name)) continue;
      const schema = undeclaredSchema(object, name, context) ?? true;
      add(name, restrictToTags(schema, object.tags.get(name), schemas), undefined);
    }
  }

  function addUpToMinimum(): void {
    const minimum = Math.min(object.minProperties, MAX_PROPERTIES);
    let count = Object.keys(result).length;
    if (count >= minimum) return;
    for (const [name, schema] of object.properties) {
      if (count >= minimum) return;
      const property = flatten(schema, schemas);
      if (Object.hasOwn(result, name) || property.isNever || isNeverSent(schema, direction, schemas)) continue;
      add(name, schema, undefined);
      count += 1;
    }
    for (let tries = 0; count < minimum && tries < 2 * MAX_PROPERTIES; tries += 1) {
      const name = sampleName(object, { ...location, pointer: `${location.pointer}~${tries}`, name: "key" }, context);
      const schema = undeclaredSchema(object, name, context) ?? !object.isSealed;
      if (schema === false || Object.hasOwn(result, name)) continue;
      add(name, schema, undefined);
      count += 1;
    }
  }
}

/** The schema of an undeclared property; null if no schema allows the property, which is then omitted. */
function undeclaredSchema(object: ObjectRules, name: string, { options, budget }: SampleContext): MockSchema | null {
  const { propertyNames } = object;
  if (propertyNames !== null && !matchesSchema(propertyNames, name, options.schemas, budget)) return null;
  const matching = object.patternProperties.filter(({ pattern }) => pattern.expression?.test(name));
  const [only, ...others] = matching.map(({ schema }) => schema);
  if (only !== undefined) return others.length === 0 ? only : { allOf: [only, ...others] };
  if (object.additional !== null) return object.additional;
  return object.properties.size === 0 && !object.isSealed ? true : null;
}

function sampleName(object: ObjectRules, location: Location, context: SampleContext): string {
  const pattern = object.patternProperties[0]?.pattern.source;
  const names = object.propertyNames ?? (pattern === undefined ? true : { pattern });
  const name = context.sample({ allOf: [names], type: "string" }, undefined, location);
  return typeof name === "string" ? name : "key";
}
