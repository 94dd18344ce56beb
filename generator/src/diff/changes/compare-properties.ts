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
    const properties = new Map([...base.properties].filter(([each]) => each !== name));
    const required = base.required.filter((each) => each !== name || revision.required.includes(name));
    const property = propertyOf(name, shape, base);
    const keys = ["properties", name];
    changes.push(
      shapeChange("property-removed", {
        keys,
        on: "base",
        args: { property: name },
        applied: { properties, required },
        property,
      }),
    );
  }
  for (const [name, shape] of revision.properties) {
    if (base.properties.has(name)) continue;
    const property = propertyOf(name, shape, revision);
    const properties = new Map([...base.properties, [name, shape]]);
    const required = property.isRequired ? [...new Set([...base.required, name])].sort() : base.required;
    const keys = ["properties", name];
    changes.push(
      shapeChange("property-added", {
        keys,
        on: "revision",
        args: { property: name },
        applied: { properties, required },
        property,
      }),
    );
  }
  return changes;
}

function compareRequired(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const changes: ShapeChange[] = [];
  for (const name of revision.required.filter((each) => !base.required.includes(each))) {
    const shape = revision.properties.get(name);
    const applied = { required: [...base.required, name].sort() };
    if (shape === undefined)
      changes.push(
        shapeChange("required-undeclared-property-added", { keys: ["required"], args: { property: name }, applied }),
      );
    else if (base.properties.has(name))
      changes.push(
        shapeChange("became-required", {
          keys: ["required"],
          args: { property: name },
          applied,
          property: propertyOf(name, shape, revision),
        }),
      );
  }
  for (const name of base.required.filter((each) => !revision.required.includes(each))) {
    const shape = revision.properties.get(name);
    const applied = { required: base.required.filter((each) => each !== name) };
    if (shape !== undefined && base.properties.has(name))
      changes.push(
        shapeChange("became-optional", {
          keys: ["required"],
          args: { property: name },
          applied,
          property: propertyOf(name, shape, base),
        }),
      );
    else if (!base.properties.has(name))
      changes.push(
        shapeChange("required-undeclared-property-removed", { keys: ["required"], args: { property: name }, applied }),
      );
  }
  return changes;
}

/** Compares whether undeclared properties are allowed. A schema that says nothing allows them. */
function compareAdditional(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const kinds = [base, revision].map(({ additionalProperties: each }) => {
    if (each === null || isUnrestricted(each.keywords)) return "open";
    return each.keywords.isNever ? "closed" : "schema";
  });
  const [from, to] = kinds;
  if (from === to) return [];
  const name = to === "closed" ? "closed" : to === "open" ? "opened" : from === "open" ? "restricted" : "opened";
  const applied = { additionalProperties: revision.additionalProperties };
  return [shapeChange(`additional-properties-${name}`, { keys: ["additionalProperties"], applied, isOpen: true })];
}

function compareDependents(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const changes: ShapeChange[] = [];
  const names = new Set([...base.dependentRequired.keys(), ...revision.dependentRequired.keys()]);
  for (const name of names) {
    const [from, to] = [base.dependentRequired.get(name), revision.dependentRequired.get(name)];
    if (from !== undefined && to !== undefined && [...from].sort().join("\n") === [...to].sort().join("\n")) continue;
    const verb = from === undefined ? "added" : to === undefined ? "removed" : "changed";
    const dependentRequired = new Map(base.dependentRequired);
    if (to === undefined) dependentRequired.delete(name);
    else dependentRequired.set(name, to);
    const args = { property: name, from: [...(from ?? [])], to: [...(to ?? [])] };
    changes.push(
      shapeChange(`dependent-required-${verb}`, { keys: ["dependentRequired"], args, applied: { dependentRequired } }),
    );
  }
  return changes;
}
