import { isUnrestricted } from "../schema/is-unrestricted.js";
import type { Keywords, Shape } from "../schema/shape.js";
import { shapeChange, type ChangedProperty, type ShapeChange } from "./shape-change.js";

/** Compares which properties two schemas declare, require and allow. */
export function compareProperties(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  return [
    ...compareDeclared(base, revision),
    ...compareRequired(base, revision),
    ...compareAdditional(base, revision),
    ...compareDependents(base, revision),
  ];
}

function propertyOf(name: string, shape: Shape, { required }: Keywords): ChangedProperty {
  return { name, shape, isRequired: required.includes(name) };
}

function compareDeclared(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const changes: ShapeChange[] = [];
  for (const [name, shape] of base.properties) {
    if (revision.properties.has(name)) continue;
    const property = propertyOf(name, shape, base);
    const isStillRequired = revision.required.includes(name);
    const apply = ({ properties, required }: Keywords): Partial<Keywords> => ({
      properties: new Map([...properties].filter(([each]) => each !== name)),
      required: isStillRequired ? required : required.filter((each) => each !== name),
    });
    const keys = ["properties", name];
    changes.push(shapeChange("property-removed", { keys, on: "base", args: { property: name }, apply, property }));
  }
  for (const [name, shape] of revision.properties) {
    if (base.properties.has(name)) continue;
    const property = propertyOf(name, shape, revision);
    const apply = ({ properties, required }: Keywords): Partial<Keywords> => ({
      properties: new Map([...properties, [name, shape]]),
      required: property.isRequired ? withName(required, name) : required,
    });
    const keys = ["properties", name];
    changes.push(shapeChange("property-added", { keys, on: "revision", args: { property: name }, apply, property }));
  }
  return changes;
}

function withName(names: readonly string[], name: string): readonly string[] {
  return [...new Set([...names, name])].sort();
}

function compareRequired(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const changes: ShapeChange[] = [];
  const change = (verb: "added" | "removed", name: string, property: ChangedProperty | null): ShapeChange => {
    const isAdded = verb === "added";
    const apply = ({ required }: Keywords): Partial<Keywords> => ({
      required: isAdded ? withName(required, name) : required.filter((each) => each !== name),
    });
    const options = { keys: ["required"], args: { property: name }, apply };
    if (property === null) return shapeChange(`required-undeclared-property-${verb}`, options);
    return shapeChange(isAdded ? "became-required" : "became-optional", { ...options, property });
  };
  for (const name of revision.required.filter((each) => !base.required.includes(each))) {
    const shape = revision.properties.get(name);
    if (shape === undefined) changes.push(change("added", name, null));
    else if (base.properties.has(name)) changes.push(change("added", name, propertyOf(name, shape, revision)));
  }
  for (const name of base.required.filter((each) => !revision.required.includes(each))) {
    const shape = revision.properties.get(name);
    if (!base.properties.has(name)) changes.push(change("removed", name, null));
    else if (shape !== undefined) changes.push(change("removed", name, propertyOf(name, shape, base)));
  }
  return changes;
}

/** Compares whether undeclared properties are allowed. By default, they are. */
function compareAdditional(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const kinds = [base, revision].map(({ additionalProperties: each }) => {
    if (each === null || isUnrestricted(each.keywords)) return "open";
    return each.keywords.isNever ? "closed" : "schema";
  });
  const [from, to] = kinds;
  if (from === to) return [];
  const name = to === "closed" ? "closed" : to === "open" ? "opened" : from === "open" ? "restricted" : "opened";
  const apply = (): Partial<Keywords> => ({ additionalProperties: revision.additionalProperties });
  return [shapeChange(`additional-properties-${name}`, { keys: ["additionalProperties"], apply, isOpen: true })];
}

function compareDependents(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const changes: ShapeChange[] = [];
  const names = new Set([...base.dependentRequired.keys(), ...revision.dependentRequired.keys()]);
  for (const name of names) {
    const [from, to] = [base.dependentRequired.get(name), revision.dependentRequired.get(name)];
    if (from !== undefined && to !== undefined && [...from].sort().join("\n") === [...to].sort().join("\n")) continue;
    const verb = from === undefined ? "added" : to === undefined ? "removed" : "changed";
    const apply = (current: Keywords): Partial<Keywords> => {
      const dependentRequired = new Map(current.dependentRequired);
      if (to === undefined) dependentRequired.delete(name);
      else dependentRequired.set(name, to);
      return { dependentRequired };
    };
    const args = { property: name, from: [...(from ?? [])], to: [...(to ?? [])] };
    changes.push(shapeChange(`dependent-required-${verb}`, { keys: ["dependentRequired"], args, apply }));
  }
  return changes;
}
