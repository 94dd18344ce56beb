import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import { locate } from "../../diagnostics/locate.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { reportHostErrors } from "../../diagnostics/report-host-errors.js";
import { isInside } from "../../host/file-path.js";
import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import { readAllowed } from "../../config/read/read-allowed.js";
import { isAllowedUrl } from "../../load/is-allowed-url.js";
import { isUrl, resolveTarget } from "../../load/resolve-target.js";
import { Sources } from "../../load/sources.js";
import { locationOf } from "../../model/location.js";
import type { Progress } from "../run-options.js";
import { findSecretParameter } from "../sources/find-secret-parameter.js";
import { hideQuery } from "../sources/hide-query.js";
import { examineDocument, type Examination } from "./examine-document.js";
import { findDocuments } from "./find-documents.js";
import type { Findings } from "./findings.js";
import type { NewConfig } from "./format-config.js";
import type { InitChoice } from "./init-choice.js";
import { nameOfApi } from "./name-of-api.js";
import { planProject } from "./plan-project.js";
import type { Questions } from "./questions.js";
import { allowedForCopies } from "./allowed-for-copies.js";
import { withOwnFolder } from "./with-own-folder.js";
import { writeProject } from "./write-project.js";

export interface InitOptions {
  readonly choice: InitChoice;
  /** Null to use the proposals without asking. */
  readonly questions: Questions | null;
  readonly host: Host;
  readonly assets: Assets;
  readonly onProgress?: (progress: Progress) => void;
}

export interface InitResult {
  /** Null if the user canceled or there are errors. Nothing is written then. */
  readonly project: NewProject | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

export interface NewProject {
  readonly findings: Findings;
  /** The name of the API in `almanac.yaml`. */
  readonly name: string;
  readonly withMock: boolean;
  /** The files that were written. */
  readonly files: readonly string[];
  /** Whether the document was copied from a URL. */
  readonly isCopied: boolean;
  /** Whether that URL has a query, which was then written to the list of copied documents. */
  readonly hasQuery: boolean;
}

/** Creates `almanac.yaml` for a document. Examines the document first, so that nothing is written if it has errors. */
export async function initProject({ choice, questions, host, assets, onProgress }: InitOptions): Promise<InitResult> {
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const created: NewProject[] = [];
  await reportHostErrors(reporter, async () => {
    if ((await host.realPath("almanac.yaml")) !== null) {
      await writeProject(new Map([["almanac.yaml", ""]]), { host, reporter });
      return;
    }
    const named = choice.document ?? (await questions?.askDocument(await findDocuments(host))) ?? null;
    if (named === null) return;
    const document = await pathFromHere(host.withSlashes(named), host);
    if (isUrl(document) && reportSecret(document, reporter)) return;
    const allow = await allowOf(document, choice, questions);
    if (allow === null) return;
    // The document can refer to the other files of its folder.
    const readable = withOwnFolder(document, allow);
    const options = { allow: readable, allowBroken: choice.allowBroken, host, assets, sources, reporter, onProgress };
    const examination = await examineDocument(document, options);
    if (examination === null) return;
    questions?.showFindings(examination.findings);
    const answers = await completeAnswers(choice, {
      examination,
      allow: allowedForCopies(examination.path, allow, sources),
      questions,
      host,
    });
    if (answers === null) return;
    const plan = await planProject(answers, { host, assets, sources, reporter });
    if (plan === null || !(await writeProject(plan.files, { host, reporter }))) return;
    const { name, withMock } = answers;
    const files = [...plan.files.keys()];
    const hasQuery = plan.isCopied && new URL(examination.path).search !== "";
    created.push({ findings: examination.findings, name, withMock, files, isCopied: plan.isCopied, hasQuery });
  });
  return {
    project: created[0] ?? null,
    diagnostics: locate(reporter.diagnostics, sources),
    textOf: (file) => sources.textOf(file),
  };
}

/** Reports a URL that contains a secret, because it would be written to the list of copied documents. */
function reportSecret(url: string, reporter: Reporter): boolean {
  const name = URL.canParse(url) ? findSecretParameter(url) : null;
  if (name === null) return false;
  reporter.report({
    code: "secret-in-url",
    severity: "error",
    at: locationOf(hideQuery(url), ""),
    message: `The parameter ${JSON.stringify(name)} of the URL seems to be secret. almanac init would write the URL to almanac.sources.json, which is committed.`,
    help: "Download the document, and run almanac init with the file.",
  });
  return true;
}

/** Returns a path relative to the working folder if the file is inside it, because absolute paths differ between machines. */
async function pathFromHere(path: string, host: Host): Promise<string> {
  if (isUrl(path) || !/^(?:\/|[A-Za-z]:\/)/.test(path)) return path;
  const [folder, file] = [await host.realPath("."), await host.realPath(path)];
  return folder !== null && file !== null && isInside(folder, file) ? file.slice(folder.length + 1) : path;
}

/** Returns the allowed folders and URLs. Adds the document's URL if the user agrees to fetch it; null if not. */
async function allowOf(
  document: string,
  { allow }: InitChoice,
  questions: Questions | null,
): Promise<readonly string[] | null> {
  const target = isUrl(document) ? resolveTarget(".", document) : null;
  if (target?.kind !== "url" || questions === null) return allow;
  const entries = allow.map((text) => ({ text, at: locationOf("--allow", "") }));
  if (isAllowedUrl(target.url, readAllowed(entries, ".", new Reporter()))) return allow;
  const { origin, pathname } = new URL(target.url);
  return (await questions.askFetch(target.url)) === true ? [...allow, origin + pathname] : null;
}

interface AnswerContext {
  readonly examination: Examination;
  readonly allow: readonly string[];
  readonly questions: Questions | null;
  readonly host: Host;
}

/** Returns the answers to all questions. Null if the user cancels. */
async function completeAnswers(
  { name, output: chosenOutput, withMock: chosenMock, allowBroken }: InitChoice,
  { examination, allow, questions, host }: AnswerContext,
): Promise<NewConfig | null> {
  const { package: proposed, path } = examination;
  const packageName = name ?? (questions === null ? proposed.name : await questions.askName(proposed.name));
  if (packageName === null) return null;
  const output = chosenOutput ?? (questions === null ? "generated" : await questions.askOutput("generated"));
  if (output === null) return null;
  const withMock = chosenMock ?? (questions === null ? true : await questions.askMock());
  if (withMock === null) return null;
  const { license } = proposed;
  return {
    name: nameOfApi(packageName),
    document: path,
    output: host.withSlashes(output),
    allow: allow.map((each) => (isUrl(each) ? each : host.withSlashes(each))),
    allowBroken,
    packageName,
    license,
    withMock,
  };
}
