import { expect, test } from "vitest";
import type { LocatedFinding } from "../../generator/dist/diff/report.js";
import { formatHtml } from "../../generator/dist/diff/output/format-html.js";

const at = { file: "a.yaml", line: 3, column: 5, pointer: "/components/schemas/Order" };
const operation = { method: "GET", path: "/orders", operationId: null, tags: [], versions: ["2024-01-01"] };

function finding(options: Partial<LocatedFinding>): LocatedFinding {
  return {
    id: "response-property-enum-value-added",
    api: null,
    fingerprint: "0123456789abcdef",
    approval: null,
    hint: null,
    level: "error",
    wire: "breaking",
    types: "breaking",
    confidence: "exact",
    direction: "response",
    cause: { base: at, revision: at },
    args: { value: "shipped" },
    witness: null,
    occurrences: [{ operation, status: "200", mediaType: null, parameter: null, property: "status" }],
    operations: [operation],
    ...options,
  };
}

/** Returns the texts of the changes in a page. */
function changesIn(findings: readonly LocatedFinding[]): readonly string[] {
  const page = formatHtml({ base: "a.yaml", revision: "b.yaml", titles: [], findings, history: [] });
  return [...page.matchAll(/<p class="change">(.*)<\/p>/g)].map(([, text = ""]) => text);
}

test("findings that differ only in their arguments are one entry, with the fingerprint of each", () => {
  const [one, other] = [finding({}), finding({ args: { value: "lost" }, fingerprint: "fedcba9876543210" })];
  expect(changesIn([one, other])).toEqual(["enum value added: 2"]);
  const page = formatHtml({ base: "a.yaml", revision: "b.yaml", titles: [], findings: [one, other], history: [] });
  for (const text of ["shipped", "lost", one.fingerprint, other.fingerprint]) expect(page).toContain(`>${text}<`);
});

test("findings that differ in more than their arguments are separate entries", () => {
  const others: readonly Partial<LocatedFinding>[] = [
    { wire: "risky" },
    { cause: { base: at, revision: { ...at, line: 4 } } },
    { approval: { reason: "Agreed.", until: null } },
    { operations: [{ ...operation, path: "/users" }] },
  ];
  for (const other of others) expect(changesIn([finding({}), finding(other)])).toHaveLength(2);
});

test("approvals, rename hints and examples are shown", () => {
  const page = formatHtml({
    base: "a.yaml",
    revision: "b.yaml",
    titles: ["Orders"],
    findings: [
      finding({
        approval: { reason: "Agreed <b>.", until: "2026-01-31" },
        hint: { kind: "property", from: "a&b", to: "c" },
        witness: { kind: "value", value: "<i>" },
      }),
    ],
    history: [],
  });
  expect(page).toContain("<h1>Orders</h1>");
  expect(page).toContain("approved until 2026-01-31: Agreed &lt;b&gt;.");
  expect(page).toContain("possibly a rename: a&amp;b → c");
  expect(page).toContain('<pre tabindex="0">&quot;&lt;i&gt;&quot;</pre>');
});

test("counts of one have a singular noun and verb", () => {
  const sunsets = [{ operation, date: "2027-01-01" }];
  const version = (name: string) => ({
    version: name,
    operations: 1,
    added: [],
    removed: [],
    findings: [],
    sunsets: name === "2024-01-01" ? sunsets : [...sunsets, ...sunsets],
  });
  const history = {
    api: null,
    title: "Orders",
    versions: [version("2024-01-01"), version("2025-01-01")],
    operations: [],
  };
  const page = formatHtml({
    base: "a.yaml",
    revision: "b.yaml",
    titles: [],
    findings: [finding({})],
    history: [history],
  });
  expect(page).toContain("<b>1</b> breaking change<");
  expect(page).toContain("<b>0</b> risky changes<");
  expect(page).toContain("1 ends by ");
  expect(page).toContain("2 end by ");
});
