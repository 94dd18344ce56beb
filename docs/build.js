// Writes docs/diagnostics.md from the catalog of diagnostics, the table of ids in docs/diff.md from the rules of `almanac
// diff`, and the views of templates in generator/schemas/view.schema.json: `npm run docs`. With --print, prints the page
// of diagnostics instead.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { catalogGroups } from "../generator/dist/diagnostics/catalog.js";
import { rules } from "../generator/dist/diff/rules/find-rule.js";
import { viewOf } from "../generator/view-of.js";

const introduction = `<!-- Generated from generator/src/diagnostics/catalog by \`npm run docs\`. Do not edit. -->

# Diagnostics

Almanac reports a problem with its severity, its code and its location, and continues, so that one run reports all problems:

\`\`\`text
error[broken-reference] openapi.yaml:15:31
\`\`\`

- After an **error**, nothing is written.
- After a **warning**, the packages are written, and the cause below describes how the problem affects them. \`--strict\` turns warnings
  into errors, and \`almanac validate\` fails if there is a warning.
- A **note** is information. \`almanac validate\` prints notes; the other commands only count them.
`;

const page = [introduction, ...catalogGroups.map(formatGroup)].join("\n");
if (process.argv.includes("--print")) process.stdout.write(page);
else {
  writeFileSync(new URL("diagnostics.md", import.meta.url), page);
  writeRules(new URL("diff.md", import.meta.url));
  writeViews(new URL("../generator/schemas/view.schema.json", import.meta.url));
}

/** Replaces the definitions of the views of Almanac's templates, which have the paths of the templates. */
function writeViews(path) {
  const folder = new URL("../templates/", import.meta.url);
  const textOf = (name) => readFileSync(new URL(`${name}.hbs`, folder), "utf8");
  const schema = JSON.parse(readFileSync(path, "utf8"));
  const own = Object.entries(schema.$defs).filter(([name]) => !name.includes("/"));
  const views = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".hbs"))
    .map((name) => name.replaceAll("\\", "/").replace(/\.hbs$/, ""))
    .sort()
    .map((name) => [name, viewOf(textOf(name), (partial) => textOf(`partials/${partial}`))]);
  const text = JSON.stringify({ ...schema, $defs: Object.fromEntries([...own, ...views]) }, null, 2);
  writeFileSync(path, `${text}\n`);
}

/** Replaces everything below the heading "Ids". */
function writeRules(path) {
  const text = readFileSync(path, "utf8");
  const end = text.indexOf("\n## Ids\n");
  const rows = [...rules.values()]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map(({ id, level, origin }) => formatRow([`\`${id}\``, level, origin === "oasdiff" ? "" : "yes"]));
  const table = [formatRow(["Id", "Level of the id", "Only Almanac"]), "|---|---|---|", ...rows].join("\n");
  const note =
    "Generated from `generator/src/diff/rules` by `npm run docs`. The level of a finding follows from its verdicts; see above.";
  writeFileSync(path, `${text.slice(0, end)}\n## Ids\n\n${note}\n\n${table}\n`);
}

function formatGroup({ title, codes }) {
  const rows = Object.entries(codes).map(([code, { severities, cause, fix }]) =>
    formatRow([`\`${code}\``, severities.join(", "), cause, fix]),
  );
  return [`## ${title}`, "", formatRow(["Code", "Severity", "Cause", "Fix"]), "|---|---|---|---|", ...rows, ""].join(
    "\n",
  );
}

function formatRow(cells) {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
