/** A Markdown table. `rows` are lists of cells; numbers are aligned to the right. */
export function printTable({ columns, rows }) {
  const isNumeric = columns.map((_, index) => rows.every((row) => index > 0 && /^[\d.,–× ]*$/.test(row[index])));
  const width = columns.map((column, index) => Math.max(column.length, 3, ...rows.map((row) => row[index].length)));
  const line = (cells) =>
    `| ${cells.map((cell, index) => (isNumeric[index] ? cell.padStart(width[index]) : cell.padEnd(width[index]))).join(" | ")} |`;
  const rule = width.map((size, index) => (isNumeric[index] ? `${"-".repeat(size - 1)}:` : "-".repeat(size)));
  return [line(columns), line(rule), ...rows.map(line)].join("\n");
}

/** The whole page: how it was measured, the ratios, then each table with its plot. */
export function writeResults(results, { machine, nodes, installed }, { rounds, isWithAtlas }) {
  const ratios = results.flatMap(({ ratios: own = [] }) => own);
  const atlas = isWithAtlas ? "" : " Rows for Atlas are missing, because the run had no `--atlas <document>`.";
  return `# Results

Measured by \`npm run bench\`; don't edit. ${machine}, Node ${nodes.join(" and ")}. Medians of ${rounds} rounds, in which all cases run in turn; a ratio
is the median of the ratios of each round. CPU time is user and system time of all processes of a run.${atlas}

## Ratios

${printTable({ columns: ["Work", "Against", "Ratio"], rows: ratios.map(({ work, against, ratio }) => [work, against, ratio.toFixed(2)]) })}

${results.map(toSection).join("\n\n")}

## Versions

${installed.join(", ")}.
`;
}

function toSection({ title, note, table, plot }) {
  const parts = [
    `## ${title}`,
    note,
    printTable(table),
    plot === undefined ? undefined : `![${plot.title}](plots/${plot.file})`,
  ];
  return parts.filter((part) => part !== undefined).join("\n\n");
}
