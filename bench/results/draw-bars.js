const row = 26;
/** The width of a character, in the mean of all names; a system's font may be wider than another's. */
const character = 7.6;
const bar = 500;

/** An SVG with one horizontal bar for each entry. `entries` are pairs of a name and a value; names in `marked` stand out. */
export function drawBars({ title, unit, entries, marked }) {
  const longest = Math.max(...entries.map(([, value]) => value));
  const left = Math.ceil(20 + character * Math.max(...entries.map(([name]) => name.length)));
  const width = left + bar;
  const height = 60 + entries.length * row;
  const bars = entries.map(([name, value], index) => {
    const y = 48 + index * row;
    const size = Math.max(1, (value / longest) * (width - left - 90));
    const kind = marked.includes(name) ? "own" : "peer";
    return [
      `  <text x="${left - 10}" y="${y + 14}" text-anchor="end">${escape(name)}</text>`,
      `  <rect class="${kind}" x="${left}" y="${y}" width="${size.toFixed(1)}" height="18" rx="2"/>`,
      `  <text x="${(left + size + 8).toFixed(1)}" y="${y + 14}">${format(value)} ${escape(unit)}</text>`,
    ].join("\n");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}">
  <style>
    text { font: 13px system-ui, sans-serif; fill: #24292f; }
    .title { font-weight: 600; font-size: 15px; }
    .own { fill: #0a7d5a; }
    .peer { fill: #9aa4af; }
    @media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .own { fill: #3fb68b; } .peer { fill: #57606a; } }
  </style>
  <text class="title" x="10" y="26">${escape(title)}</text>
${bars.join("\n")}
</svg>
`;
}

const format = (value) => (value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(2));
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
