import { entriesOf, isArray, stringMember, type Json, type JsonObject } from "../../model/json.js";
import type { Operation, Resource } from "../../model/model.js";
import { deferJob } from "../../render/defer-job.js";
import type { Job } from "../../render/render.js";
import { versionFolderOf, type EmitContext } from "../version-folder.js";
import type { OperationHistory, ProjectedEdition } from "./find-changes.js";
import type { Owners, PageOwners } from "./find-owners.js";
import { errorBodies } from "./error-bodies.js";
import { languagesOfTexts } from "../../model/translations/languages-of-texts.js";
import { operationParts } from "./operation-parts.js";
import { operationView, type PageContext } from "./operation-view.js";
import { plainLanguage } from "../../model/translations/plain-language.js";
import { textOf } from "../../model/translations/text-of.js";
import { sampleInput } from "./samples/sample-input.js";
import type { ReferenceMemory } from "./samples/reference-memory.js";
import { withSamples } from "./with-samples.js";
import { wordsOf } from "./words.js";

/** Emits the OpenAPI document of each version, and the pages in each language. */
export function emitReference(
  { projected, histories, owners, language: own, memory }: PreparedReference,
  context: EmitContext,
): readonly Job[] {
  return projected.flatMap((each, index) => {
    const page: PageContext = {
      words: wordsOf(own === null ? null : plainLanguage(own)),
      language: null,
      parts: operationParts(each.document),
      histories: histories[index] ?? new Map(),
      document: each.document,
      model: each.edition.model,
      credentials: context.credentials,
      importPath: each.edition.version === null ? context.info.name : `${context.info.name}/${each.edition.version}`,
      mock: context.info.mock,
      command: context.info.cli?.command ?? null,
      memory,
    };
    const languages = titledLanguages(each).filter(
      (language) => language !== (own === null ? null : plainLanguage(own)),
    );
    const version = { ...each, owners: owners.pages[index] ?? new Map(), page, context, languages };
    return [
      ...(owners.documents[index] === each.edition.version ? [emitDocument(version)] : []),
      ...emitPages(version, null),
      ...version.languages.flatMap((language) => emitPages(version, language)),
    ];
  });
}

export interface PreparedReference {
  readonly projected: readonly ProjectedEdition[];
  readonly histories: readonly ReadonlyMap<string, OperationHistory>[];
  readonly owners: Owners;
  /** The language of the document's texts; null if it isn't known. */
  readonly language: string | null;
  readonly memory: ReferenceMemory;
}

interface VersionContext extends ProjectedEdition {
  readonly owners: PageOwners;
  readonly page: PageContext;
  readonly context: EmitContext;
  /** The languages of the translated pages. */
  readonly languages: readonly string[];
}

function emitDocument({ edition, document, page }: VersionContext): Job {
  const { operations } = edition.model;
  const { paths, components, ...rest } = document;
  const groups = [...entriesOf(paths), ...entriesOf(components)].map(([, each]) => entriesOf(each));
  const input = {
    ...sampleInput(operations, partsOf(operations, page), page),
    rest,
    names: JSON.stringify([namesIn(paths), namesIn(components)]),
    parts: groups.flatMap((each) => each.map(([, part]) => part)),
  };
  return deferJob(input, {
    path: `${versionFolderOf(edition.version).path}openapi.json`,
    template: "client/reference/openapi.json",
    toView: () => ({ document: withSamples(document, operations, page) }),
    format: "openapi",
  });
}

function partsOf(operations: readonly Operation[], { parts }: PageContext): readonly Json[] {
  return operations.map(({ name }) => parts.get(name) ?? null);
}

function namesIn(groups: Json | undefined): readonly (readonly string[])[] {
  return entriesOf(groups).map(([name, parts]) => [name, ...entriesOf(parts).map(([key]) => key)]);
}

function emitPages(version: VersionContext, language: string | null): readonly Job[] {
  const { edition, owners, page, context, document, languages } = version;
  const words = language === null ? page.words : wordsOf(language);
  const { path, root } = versionFolderOf(edition.version);
  const folder = `${path}reference/${language === null ? "" : `${language}/`}`;
  const up = language === null ? "../" : "../../";
  const operationsOf = ({ name }: Resource): readonly Operation[] =>
    edition.model.operations.filter(({ resource }) => resource === name);
  const isTranslated = (resource: Resource): boolean =>
    language === null ||
    operationsOf(resource).some(({ name }) => languagesOfTexts(page.parts.get(name)).includes(language));
  const own = edition.model.resources.filter(
    (resource) => owners.get(resource.name) === edition.version && isTranslated(resource),
  );
  const pages = own.map((resource): Job => {
    const operations = operationsOf(resource);
    const text = describeResource(resource, document, language);
    const head = { source: context.info.source, title: resource.title, text: text ?? "", hasText: text !== null };
    const histories = operations.map((each) => page.histories.get(each.name) ?? null);
    const input = {
      ...sampleInput(operations, partsOf(operations, page), page),
      ...head,
      ...{ words, histories, language },
      // The page names the OAuth scopes of operations that have the requirements of the whole API.
      security: document["security"] ?? null,
    };
    return deferJob(input, {
      path: `${folder}${resource.file}.md`,
      template: "client/reference/page.md",
      toView: () => {
        const errors = errorBodies(partsOf(operations, page), resource.name, { ...page, words, language });
        return {
          ...head,
          operations: operations.map((each) => operationView(each, { ...page, words, language })),
          words,
          errors,
          hasErrors: errors.length > 0,
        };
      },
    });
  });
  const index = {
    source: context.info.source,
    words,
    title: textOf(document["info"], "title", language) ?? edition.model.title,
    hasVersion: edition.version !== null,
    version: edition.version ?? "",
    text: textOf(document["info"], "description", language) ?? "",
    hasText: textOf(document["info"], "description", language) !== null,
    servers: serversOf(document, words.baseUrl),
    languages: language === null ? languages.map((name) => ({ name, path: `${name}/README.md` })) : [],
    hasLanguages: language === null && languages.length > 0,
    resources: edition.model.resources.map((resource) => {
      const owner = owners.get(resource.name) ?? edition.version;
      const inLanguage = isTranslated(resource) && language !== null ? `${language}/` : "";
      const isElsewhere = owner !== edition.version;
      const target = isElsewhere ? `${up}${root}${owner ?? ""}/reference/` : language === null ? "" : "../";
      const sameFolder = !isElsewhere && inLanguage !== "";
      return {
        title: resource.title,
        path: sameFolder ? `${resource.file}.md` : `${target}${inLanguage}${resource.file}.md`,
        isElsewhere,
        note: `${words.pageOf} ${owner ?? ""}`,
        operations: operationsOf(resource).map((operation) => ({
          title: textOf(page.parts.get(operation.name), "summary", language) ?? operation.member,
          endpoint: `${operation.method} ${operation.path}`,
        })),
      };
    }),
  };
  return [
    ...pages,
    deferJob(index, { path: `${folder}README.md`, template: "client/reference/index.md", toView: (view) => view }),
  ];
}

function serversOf({ servers }: JsonObject, label: string): readonly object[] {
  return (isArray(servers ?? null) ? (servers as readonly Json[]) : []).flatMap((each) => {
    const url = stringMember(each, "url");
    return url === null ? [] : [{ label, url }];
  });
}

/**
 * Returns the languages into which at least one operation is translated. Pages on which only shared parts, such as
 * parameters, are translated aren't useful.
 */
function titledLanguages({ document }: ProjectedEdition): readonly string[] {
  return [...new Set([...operationParts(document).values()].flatMap(languagesOfTexts))].sort();
}

function describeResource(
  { title, description }: Resource,
  document: JsonObject,
  language: string | null,
): string | null {
  const tags = document["tags"];
  const tag = (Array.isArray(tags) ? (tags as readonly JsonObject[]) : []).find(({ name }) => name === title);
  return textOf(tag, "description", language) ?? description;
}
