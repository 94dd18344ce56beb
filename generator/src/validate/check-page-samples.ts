import { isObject, member, stringMember, toText, type Json } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { Content } from "../resolve/document.js";
import { versionInMediaType } from "../version/versioning-scheme.js";
import { reportDisagreement, type OperationCheck } from "./check-page.js";
import { listOf, nameParameters } from "./ledger-page.js";

/** The page's sample commands would be answered: their method, address, media types, version and credentials fit the operation. */
export function checkPageSamples(check: OperationCheck): void {
  for (const [index, sample] of listOf(check.page.root, "samples").entries()) {
    const at = childOf(check.page.at, "samples", index);
    checkAddress(check, sample, at);
    checkMediaTypes(check, sample, at);
    checkVersion(check, sample, at);
    checkAuth(check, sample, at);
  }
}

function checkAddress(check: OperationCheck, sample: Json, at: Location): void {
  const { operation } = check;
  const method = stringMember(sample, "method");
  if (method !== null && method !== operation.method)
    disagree(check, childOf(at, "method"), `A sample of the page uses the method ${method}.`);
  const url = stringMember(sample, "url");
  if (url === null) return;
  const named = nameParameters(url, member(check.page.root, "placeholders") ?? {});
  const [address = "", query = ""] = named.split("?");
  const server = check.document.servers.find((each) => address.startsWith(each.url));
  const path = server === undefined ? address : address.slice(server.url.length);
  if (!pathPattern(operation.path).test(path))
    disagree(check, childOf(at, "url"), `A sample of the page asks for ${path}.`);
  for (const name of new URLSearchParams(query).keys()) {
    if (!operation.parameters.some((parameter) => parameter.in === "query" && parameter.name === name)) {
      disagree(
        check,
        childOf(at, "url"),
        `A sample of the page has the query parameter ${JSON.stringify(name)}, which the operation does not declare.`,
      );
    }
  }
}

/** A sample has values, or names in braces, where the path has parameters. */
function pathPattern(path: string): RegExp {
  const parts = path.split(/\{[^{}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}

function checkMediaTypes(check: OperationCheck, sample: Json, at: Location): void {
  const { operation } = check;
  const headers = member(sample, "headers");
  for (const [name, value] of Object.entries(isObject(headers) ? headers : {})) {
    const place = childOf(at, "headers", name);
    const mediaType = toText(value);
    if (name.toLowerCase() === "accept") {
      const contents = operation.responses
        .filter(({ status }) => status.startsWith("2"))
        .flatMap(({ content }) => content);
      if (!isOffered(check, mediaType, contents))
        disagree(check, place, `A sample of the page accepts ${mediaType}, which no success of the operation is.`);
    }
    if (
      name.toLowerCase() === "content-type" &&
      mediaType !== "application/json" &&
      !isOffered(check, mediaType, operation.requestBody?.content ?? [])
    ) {
      disagree(check, place, `A sample of the page sends ${mediaType}, which the operation does not take.`);
    }
  }
}

/** A dated media type asks for a version: it is right if the version is published and the type is otherwise one of the operation's. */
function isOffered({ api }: OperationCheck, mediaType: string, contents: readonly Content[]): boolean {
  if (contents.some((content) => content.mediaType === mediaType)) return true;
  if (api.versioning.kind !== "media-type") return false;
  const { prefixes } = api.versioning;
  const version = versionInMediaType(mediaType, prefixes);
  if (version === null || !api.versions.includes(version)) return false;
  return contents.some((content) => {
    const own = versionInMediaType(content.mediaType, prefixes);
    return own !== null && content.mediaType.replace(own, version) === mediaType;
  });
}

function checkVersion(check: OperationCheck, sample: Json, at: Location): void {
  const version = stringMember(sample, "version");
  if (version !== null && !check.api.versions.includes(version))
    disagree(
      check,
      childOf(at, "version"),
      `A sample of the page uses the version ${version}, which the API does not have.`,
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
  disagree(
    check,
    childOf(at, "auth"),
    `A sample of the page authenticates by ${auth}, which the operation does not take.`,
  );
}

function disagree(check: OperationCheck, page: Location, message: string): void {
  reportDisagreement(check, { at: check.operation.at, page, message, onKey: true });
}
