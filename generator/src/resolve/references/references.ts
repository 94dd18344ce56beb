import type { DiagnosticCode } from "../../diagnostics/catalog.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { Report, Reporter } from "../../diagnostics/reporter.js";
import { limits } from "../../load/limits.js";
import type { LoadResults } from "../../load/load-document.js";
import type { Sources } from "../../load/sources.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { type Location, childOf, decodeFragment, fileOf, keysOf, locationOf } from "../../model/location.js";
import { findSource, type SearchContext, type WrittenReference } from "./find-source.js";
import type { Identifiers } from "./identifiers.js";
import type { LocatedValue } from "./located-value.js";
import { wayOut } from "./way-out.js";

/** Decides whether a value is a reference to follow. Results are cached separately for each function of this type. */
export type IsReference = (value: Json) => boolean;

const hasReference: IsReference = (value) => typeof member(value, "$ref") === "string";

export interface ReferencesOptions {
  readonly sources: Sources;
  readonly reporter: Reporter;
  /** The folder that must contain the targets of references, unless the user has allowed other locations. */
  readonly folder: string;
  /** The result of loading each file or URL that the document references. */
  readonly loadResults: LoadResults;
  readonly identifiers: Identifiers;
  /**
   * Whether broken references are reported as warnings. If so, the parts that depend on them must be left out: see
   * `BrokenParts`.
   */
  readonly allowsBroken: boolean;
}

/** Resolves the references of one document, within the files that were loaded for it. */
export class References {
  readonly identifiers: Identifiers;
  readonly #allowsBroken: boolean;
  readonly #sources: Sources;
  readonly #reporter: Reporter;
  readonly #search: SearchContext;
  readonly #origins = new WeakMap<object, Location>();
  /** The roots of files in which references have been inlined, by path. */
  readonly #roots = new Map<string, Json>();
  /** The references that are being resolved. There may be several, because a pointer can lead through other references. */
  readonly #active = new Set<Location>();
  /** The problems collected during `attempt`; null if problems are reported directly. */
  #problems: Report[] | null = null;
  /** The ends of chains of references, keyed first by the function that decides what a reference is, then by location. */
  readonly #ends = new Map<IsReference, Map<Location, LocatedValue | null>>();

  /**
   * The targets of references to the same file, keyed first by the file's part of the location, then by the reference.
   * Contains only targets whose path doesn't lead through another reference.
   */
  readonly #targets = new Map<string, Map<string, LocatedValue>>();

  constructor(options: ReferencesOptions) {
    const { sources, reporter, folder, loadResults, identifiers, allowsBroken } = options;
    this.#allowsBroken = allowsBroken;
    this.#sources = sources;
    this.#reporter = reporter;
    this.#search = { sources, folder, loadResults, report: (report) => this.#reportBroken(report) };
    this.identifiers = identifiers;
  }

  /** Returns the root of a file, in which references may have been inlined. Null if the file was not loaded or is malformed. */
  rootOf(file: string): LocatedValue | null {
    const root = this.#roots.get(file) ?? this.#sources.get(file)?.root;
    return root === undefined ? null : { value: root, at: locationOf(file, "") };
  }

  /** Replaces the root of a file with one in which references are inlined. */
  replaceRoot(file: string, root: Json): void {
    this.#roots.set(file, root);
    this.#ends.clear();
    this.#targets.clear();
  }

  /**
   * Resolves one reference. If it is broken, reports that and returns null. `at` is the location of the object that
   * contains the reference.
   */
  resolve(reference: string, at: Location, key = "$ref"): LocatedValue | null {
    const targets = this.#targetsFrom(reference, at);
    const known = this.#active.size > limits.nestedReferences ? undefined : targets?.get(reference);
    if (known !== undefined) return this.locateValue(known.value, known.at);
    const from = childOf(at, key);
    const hash = reference.indexOf("#");
    const [file, fragment] = hash === -1 ? [reference, ""] : [reference.slice(0, hash), reference.slice(hash + 1)];
    if (this.#active.has(from)) return this.#reportCircle(from);
    if (this.#active.size > limits.nestedReferences) return this.#reportNesting(from);
    this.#active.add(from);
    const root = this.#rootOf(file, at, { reference, from });
    const [target, isDirect] = root === null ? [null, false] : this.#walk(fragment, root, from);
    this.#active.delete(from);
    if (target !== null && isDirect) targets?.set(reference, target);
    return target === null ? null : this.locateValue(target.value, target.at);
  }

  /** Returns a file's cache of targets; null if the target of the reference depends on more than the file. */
  #targetsFrom(reference: string, at: Location): Map<string, LocatedValue> | null {
    if (!reference.startsWith("#") || !this.identifiers.isEmpty) return null;
    const file = at.slice(0, at.indexOf("#"));
    const targets = this.#targets.get(file) ?? new Map<string, LocatedValue>();
    this.#targets.set(file, targets);
    return targets;
  }

  /** Follows a chain of references to the first value that is not a reference; null if the chain is broken or circular. */
  follow(value: Json, at: Location): LocatedValue | null {
    return this.followWhile(this.locateValue(value, at), hasReference);
  }

  /** Runs an action. Returns its result and any problems with references, without reporting them. */
  attempt<T>(action: () => T): { readonly result: T; readonly problems: readonly Report[] } {
    const outer = this.#problems;
    const problems: Report[] = [];
    this.#problems = problems;
    const result = action();
    this.#problems = outer;
    return { result, problems };
  }

  /** Follows a chain of references to the first value for which `isReference` returns false. */
  followWhile(start: LocatedValue, isReference: IsReference): LocatedValue | null {
    if (!isReference(start.value)) return start;
    const ends = this.#ends.get(isReference) ?? new Map<Location, LocatedValue | null>();
    this.#ends.set(isReference, ends);
    const visited = new Set<Location>();
    let current: LocatedValue | null = start;
    while (current !== null && isReference(current.value) && !ends.has(current.at))
      current = this.#step(current, visited);
    const cached = current === null ? undefined : ends.get(current.at);
    const end = cached === undefined ? current : cached;
    // A failure during `attempt` isn't cached, because the problem may still have to be reported later.
    if (end !== null || this.#problems === null) for (const location of visited) ends.set(location, end);
    return end;
  }

  #step({ value, at }: LocatedValue, visited: Set<Location>): LocatedValue | null {
    const reference = member(value, "$ref");
    if (!visited.has(at)) {
      visited.add(at);
      return typeof reference === "string" ? this.resolve(reference, at) : null;
    }
    return this.#reportCircle(childOf(at, "$ref"));
  }

  #reportNesting(at: Location): null {
    this.report({
      code: "nesting-too-deep",
      severity: "error",
      at,
      message: `References are nested too deeply: the path of this one leads through more than ${limits.nestedReferences} others.`,
      help: "Use paths that do not lead through other references.",
    });
    return null;
  }

  #reportCircle(at: Location): null {
    this.#report(
      "circular-reference",
      at,
      "This reference leads back to itself, directly or through other references.",
      "Refer to a definition that is not itself a reference.",
    );
    return null;
  }

  /** Records the origin of an object that was derived from the document. */
  withOrigin(value: JsonObject, origin: Location): JsonObject {
    this.#origins.set(value, origin);
    return value;
  }

  /** Returns a value with its location: the origin recorded for it, if there is one, otherwise `at`. */
  locateValue(value: Json, at: Location): LocatedValue {
    return { value, at: (isObject(value) ? this.#origins.get(value) : undefined) ?? at };
  }

  /**
   * Returns the value in which the fragment of a reference is resolved: the root of a file, or a schema or document
   * with an identifier.
   */
  #rootOf(name: string, at: Location, { reference, from }: WrittenReference): LocatedValue | null {
    const named = name === "" ? this.identifiers.resourceOf(at) : this.identifiers.find(name, at);
    if (named !== null) return named;
    const file = name === "" ? fileOf(from) : findSource({ reference, from }, this.#search);
    return file === null ? null : this.rootOf(file);
  }

  /** Returns the target, and whether its path doesn't lead through another reference. */
  #walk(fragment: string, root: LocatedValue, from: Location): readonly [LocatedValue | null, boolean] {
    if (fragment !== "" && !fragment.startsWith("/")) return [this.#findAnchor(fragment, root, from), false];
    let current = root;
    let isDirect = true;
    for (const key of keysOf(decodeFragment(fragment))) {
      // The specification doesn't define pointers that lead through another reference, but common tools resolve them.
      const isThrough = hasReference(current.value) && stepInto(current.value, key) === undefined;
      const outer = isThrough ? this.follow(current.value, current.at) : current;
      if (outer === null) return [null, false];
      isDirect &&= !isThrough;
      current = outer;
      const next = stepInto(current.value, key);
      if (next === undefined) {
        const keys = isObject(current.value) ? Object.keys(current.value) : [];
        this.#report(
          "broken-reference",
          from,
          `The reference cannot be resolved: there is no ${quote(key)} at ${quote(current.at)}.`,
          suggestOtherSection(fragment, root) ?? didYouMean(key, keys, "Define it, or correct the reference."),
        );
        return [null, false];
      }
      current = { value: next, at: childOf(current.at, key) };
    }
    return [current, isDirect];
  }

  #findAnchor(name: string, root: LocatedValue, from: Location): LocatedValue | null {
    const [anchor, second] = this.identifiers.anchorsNamed(name, root.at);
    if (anchor === undefined) {
      const names = this.identifiers.anchorNamesIn(fileOf(root.at));
      const help =
        "Add an $anchor to the target, or refer to it with a JSON Pointer, such as #/components/schemas/Name.";
      const message = `The reference cannot be resolved: there is no anchor ${quote(name)}.`;
      this.#report("broken-reference", from, message, didYouMean(name, new Set(names), help));
      return null;
    }
    if (second === undefined) return anchor.located;
    this.#reportBroken({
      code: "ambiguous-anchor",
      severity: "error",
      at: from,
      related: second.located.at,
      message: `Several schemas have the anchor ${quote(name)}.`,
      help: "Give each schema a different anchor. Schemas can share one only if each is inside a schema with its own $id.",
    });
    return null;
  }

  /** Reports a problem with a reference, or adds it to the result of the current `attempt`. */
  report(report: Report): void {
    if (this.#problems === null) this.#reporter.report(report);
    else this.#problems.push(report);
  }

  #report(code: DiagnosticCode, at: Location, message: string, help: string): void {
    this.#reportBroken({ code, severity: "error", at, message, help: `${help} ${wayOut}` });
  }

  /** Reports a reference that can't be resolved. If broken references are allowed, this is only a warning. */
  #reportBroken(report: Report): void {
    this.report(this.#allowsBroken ? { ...report, severity: "warning" } : report);
  }
}

/** Sections of Swagger 2.0, and the OpenAPI 3 sections that replace them. */
const sections = [
  ["/definitions/", "/components/schemas/"],
  ["/parameters/", "/components/parameters/"],
  ["/responses/", "/components/responses/"],
] as const;

/**
 * Suggests the definition with the same name in the corresponding section of the other major version of OpenAPI. Null
 * if there is none.
 */
function suggestOtherSection(fragment: string, { value }: LocatedValue): string | null {
  for (const [old, modern] of sections) {
    for (const [from, to] of [
      [old, modern],
      [modern, old],
    ] as const) {
      const pointer = fragment.startsWith(from) ? to + fragment.slice(from.length) : null;
      const found = keysOf(pointer ?? "").reduce<Json | undefined>((part, key) => stepInto(part ?? null, key), value);
      if (pointer !== null && found !== undefined) return `Did you mean ${quote(`#${pointer}`)}?`;
    }
  }
  return null;
}

function stepInto(value: Json, key: string): Json | undefined {
  if (isArray(value)) return /^(0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
  return member(value, key);
}

function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
