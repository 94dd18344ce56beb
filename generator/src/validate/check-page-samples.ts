import { isObject, member, stringMember, toText, type Json } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { Content } from "../resolve/document.js";
import { versionInMediaType } from "../version/versioning-scheme.js";
import { listMember } from "./list-member.js";
import { nameParameters } from "./name-parameters.js";
import type { OperationCheck } from "./page-check.js";
import { reportDisagreement } from "./report-disagreement.js";

/** Checks that the sample commands on a page match the operation: method, URL, media types, version and authentication. */
export function checkPageSamples(check: OperationCheck): void {
  for (const [index, sample] of listMember(check.page.root, "samples").entries()) {
    const at = childOf(check.page.at, "samples", index);
    checkUrl(check, sample, at);
    checkMediaTypes(check, sample, at);
    checkVersion(check, sample, at);
    checkAuth(check, sample, at);
  }
}

function checkUrl(check: OperationCheck, sample: Json, at: Location): void {
  const { operation } = check;
  const method = stringMember(sample, "method");
  if (method !== null && method !== operation.method)
    reportSample(
      check,
      childOf(at, "method"),
      `A sample on the page uses the method ${method}, not ${operation.method}.`,
    );
  const url = stringMember(sample, "url");
  if (url === null) return;
  const named = nameParameters(url, member(check.page.root, "placeholders") ?? {});
  const [address = "", query = ""] = named.split("?");
  const server = check.document.servers.find((each) => address.startsWith(each.url));
  const path = server === undefined ? address : address.slice(server.url.length);
  if (!pathPattern(operation.path).test(path))
    reportSample(
      check,
      childOf(at, "url"),
      `A sample on the page requests ${path}, which does not match ${operation.path}.`,
    );
  for (const name of new URLSearchParams(query).keys()) {
    if (!operation.parameters.some((parameter) => parameter.in === "query" && parameter.name === name)) {
      reportSample(
        check,
        childOf(at, "url"),
        `A sample on the page has the query parameter ${JSON.stringify(name)}, which the operation does not declare.`,
      );
    }
  }
}

/** Returns a pattern that matches a path whose parameters are replaced with any values, or with names in braces. */
function pathPattern(path: string): RegExp {
  const parts = path.split(/\{[^{}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}

function checkMediaTypes(check: OperationCheck, sample: Json, at: Location): void {
  const { operation } = check;
  const headers = member(sample, "headers");
  for (const [name, value] of Object.entries(isObject(headers) ? headers : {})) {
    const page = childOf(at, "headers", name);
    const mediaType = toText(value);
    if (name.toLowerCase() === "accept") {
      const contents = operation.responses
        .filter(({ status }) => status.startsWith("2"))
        .flatMap(({ content }) => content);
      if (!isOffered(check, mediaType, contents))
        reportSample(
          check,
          page,
          `A sample on the page accepts ${mediaType}, which no successful response of the operation has.`,
        );
    }
    if (
      name.toLowerCase() === "content-type" &&
      mediaType !== "application/json" &&
      !isOffered(check, mediaType, operation.requestBody?.content ?? [])
    ) {
      reportSample(check, page, `A sample on the page sends ${mediaType}, which the operation does not accept.`);
    }
  }
}

/** Whether one of `contents` has the media type. Ignores the API version in media types. */
function isOffered({ api }: OperationCheck, mediaType: string, contents: readonly Content[]): boolean {
  if (contents.some((content) => content.mediaType === mediaType)) return true;
  if (api.versioning.kind !== "media-type") return false;
  const { prefixes } = api.versioning;
  const version = versionInMediaType(mediaType, prefixes);
  if (version === null || !api.versions.includes(version)) return false;
  return contents.some((content) => {
    const other = versionInMediaType(content.mediaType, prefixes);
    return other !== null && content.mediaType.replace(other, version) === mediaType;
  });
}

function checkVersion(check: OperationCheck, sample: Json, at: Location): void {
  const version = stringMember(sample, "version");
  if (version !== null && !check.api.versions.includes(version))
    reportSample(
      check,
      childOf(at, "version"),
      `A sample on the page uses version ${version}, which the API does not have.`,
    );
}

const schemeTypes: Readonly<Record<string, readonly string[]>> = {
  bearer: ["bearer", "serviceAccount"],
  "service-account": ["serviceAccount"],
  digest: ["digest"],
  basic: ["basic"],
  "api-key": ["apiKey"],
};

function checkAuth(check: OperationCheck, sample: Json, at: Location): void {
  const auth = stringMember(sample, "auth");
  if (auth === null) return;
  const requirements = check.operation.security ?? check.document.security ?? [];
  const names = new Set(requirements.flatMap((requirement) => requirement.map(({ scheme }) => scheme)));
  const types = check.document.securitySchemes.filter(({ name }) => names.has(name)).map(({ kind }) => kind.type);
  if ((schemeTypes[auth] ?? []).some((type) => types.some((each) => each === type))) return;
  reportSample(
    check,
    childOf(at, "auth"),
    `A sample on the page authenticates with ${auth}, which the operation does not support.`,
  );
}

function reportSample(check: OperationCheck, page: Location, message: string): void {
  reportDisagreement(check, { at: check.operation.at, page, message, onKey: true });
}
