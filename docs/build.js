// Writes docs/diagnostics.md from the generator's catalog of diagnostics: `npm run docs`. With --print, prints the page instead.
import { writeFileSync } from "node:fs";
import { catalogGroups } from "../generator/dist/diagnostics/catalog.js";

const introduction = `<!-- Generated from generator/src/diagnostics/catalog by \`npm run docs\`. Do not edit. -->

# Diagnostics

Almanac reports a problem with its severity, its code and its location, and continues, so that one run reports all problems:

\`\`\`text
error[broken-reference] openapi.yaml:15:31
\`\`\`

- After an **error**, nothing is written.
- With a **warning**, the packages are written, and the cause below says what they contain instead. \`--strict\` turns warnings into errors,
  and \`almanac validate\` fails if there is one.
- A **note** is information. \`almanac validate\` prints notes; the other commands only count them.
`;

const page = [introduction, ...catalogGroups.map(formatGroup)].join("\n");
if (process.argv.includes("--print")) process.stdout.write(page);
else writeFileSync(new URL("diagnostics.md", import.meta.url), page);

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
