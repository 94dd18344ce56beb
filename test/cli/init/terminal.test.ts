import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { askOnTerminal } from "../../../generator/dist/cli/init/ask-on-terminal.js";
import type { Questions } from "../../../generator/dist/commands/init/questions.js";
import { errorsOf, projectWith, shop } from "./project.js";

const [enter, backspace, escape, interrupt] = ["\r", "\u007f", "\u001b", "\u0003"] as const;

/** A terminal on which a person answers each question with one of these texts, in this order. */
function typing(...answers: readonly string[]): { readonly questions: Questions; readonly printed: () => string } {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  let printed = "";
  let next = 0;
  output.on("data", (data: Buffer) => {
    printed += data.toString();
    // The library hides the cursor when it asks a question, or asks it again because the answer is invalid.
    if (/\u001b\[\?25l|▲/.test(data.toString())) setImmediate(() => input.write(answers[next++] ?? interrupt));
  });
  return { questions: askOnTerminal({ input, output }), printed: () => printed };
}

test("Enter accepts the proposals", async () => {
  const { files, init } = projectWith({ "openapi.yaml": shop, "docs/openapi.json": "{}" });
  const { questions, printed } = typing(enter, enter, enter, enter);
  const { project } = await init({}, questions);
  expect(project).toMatchObject({ name: "acme-shop", withMock: true });
  expect(files.get("almanac.yaml")).toContain("    document: openapi.yaml\n");
  expect(printed()).toContain("Acme Shop (openapi.yaml): 1 operation");
  expect(printed()).toContain("pagination  1 of 1 list (cursor)");
});

test("other answers replace the proposals, and an invalid name is asked for again", async () => {
  const { files, init } = projectWith({ "openapi.yaml": shop });
  const { questions, printed } = typing(
    `!${enter}`,
    `${backspace}-2${enter}`,
    `${backspace.repeat(9)}out${enter}`,
    "n",
  );
  const { project } = await init({ document: "openapi.yaml" }, questions);
  expect(printed()).toContain("Use lowercase letters, digits and hyphens");
  expect(project).toMatchObject({ name: "acme-shop-2", withMock: false });
  expect(files.get("almanac.yaml")).toContain("output: out\n");
});

test("questions that the options answer aren't asked", async () => {
  const { init } = projectWith({ "openapi.yaml": shop });
  const { questions, printed } = typing(enter);
  const { project } = await init({ document: "openapi.yaml", name: "a", withMock: true }, questions);
  expect(project?.name).toBe("a");
  expect(printed()).not.toMatch(/npm name|mock/);
});

test.each([
  ["Escape", escape],
  ["Ctrl-C", interrupt],
])("%s cancels, and nothing is written", async (_, key) => {
  const { files, init } = projectWith({ "openapi.yaml": shop });
  const result = await init({ document: "openapi.yaml" }, typing(enter, key).questions);
  expect([result.project, errorsOf(result)]).toEqual([null, ""]);
  expect([...files.keys()]).toEqual(["openapi.yaml"]);
});

test("a document at a URL is fetched only after a yes, and Enter means no", async () => {
  const url = "https://acme.example/openapi.yaml";
  const project = projectWith({}, { [url]: shop });
  const refused = await project.init({ document: url }, typing(enter).questions);
  expect([refused.project, errorsOf(refused), project.files.size]).toEqual([null, "", 0]);
  const agreed = await project.init({ document: url }, typing("y", enter, enter, enter).questions);
  expect(agreed.project?.files).toEqual(["openapi/acme-shop.yaml", "almanac.sources.json", "almanac.yaml"]);
});

test("a terminal shows no control characters of a document", async () => {
  const { init } = projectWith({ "openapi.yaml": shop.replace("Acme Shop", '"A\\e[31m\\nB\\u202e"') });
  const { questions, printed } = typing(enter, enter, enter);
  await init({ document: "openapi.yaml" }, questions);
  expect(printed()).toMatch(/A.*B.* \(openapi\.yaml\): 1 operation/);
  expect(printed()).not.toMatch(/\u001b\[31m|\u202e/);
});
