import { expect, it } from "vitest";
import { Reporter } from "../../generator/dist/diagnostics/reporter.js";
import { checkLetterCase } from "../../generator/dist/version/check-letter-case.js";
import { open } from "../support/open.js";
import { configured, documentOf, operation } from "./detect.js";

it("reports versions that differ only in the case of letters, and no others", async () => {
  const document = documentOf({ paths: { "/pots": operation() } });
  const messagesOf = async (...versions: readonly string[]) => {
    const { api } = await open(configured(Object.fromEntries(versions.map((version) => [version, document]))));
    const reporter = new Reporter();
    if (api !== null) checkLetterCase(api, reporter);
    return reporter.diagnostics.map(({ message }) => message);
  };
  expect(await messagesOf("beta", "BETA")).toEqual([expect.stringContaining("differ only in case")]);
  expect(await messagesOf("beta", "gamma")).toEqual([]);
});
