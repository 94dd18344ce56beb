/** Returns the problems of a log that is shown in a terminal or by a CI system. */
export function faultsOfLog(text: string): readonly string[] {
  return [
    ...(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/.test(text) ? ["control characters"] : []),
    ...(/[\p{Bidi_Control}\u00ad\u180e\u200b-\u200d\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u.test(text)
      ? ["text that is turned or invisible"]
      : []),
    ...(/^\s*::/m.test(text) ? ["a command at the start of a line"] : []),
    // The runners of GitHub and Azure interpret these anywhere in a line.
    ...(/##(vso|teamcity)?\[/i.test(text) ? ["a command"] : []),
  ];
}

/** Returns the problems of a Markdown page, whose own text has no HTML and no links. */
export function faultsOfMarkdown(text: string): readonly string[] {
  const body = text.replace(/^<!-- Generated from (?:(?!--)[^<>\n])* by Almanac\. Do not edit\. -->\n/, "");
  const prose = body
    .replace(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, "")
    .replace(/(?<!\\)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "code");
  const rows = prose.split("\n").filter((line) => line.startsWith("|"));
  const cells = rows.map((row) => row.replace(/\\[\\|]/g, "").split("|").length);
  return [
    ...faultsOfLog(text).filter((fault) => !fault.startsWith("a command")),
    ...(/(?<!\\)<\/?[a-z!]/i.test(prose) ? ["HTML"] : []),
    ...(/(?<!\\)\]\(/.test(prose) ? ["a link"] : []),
    ...(cells.some((count) => ![4, 5, 6].includes(count)) ? ["a table of another width"] : []),
    ...((text.match(/^`{3,}[^`\n]*$/gm)?.length ?? 0) % 2 === 1 ? ["a fence that is not closed"] : []),
  ];
}

/** Returns the problems of file paths: outside the packages, not portable, or equal when case is ignored. */
export function faultsOfPaths(paths: Iterable<string>): readonly string[] {
  const all = [...paths];
  const folded = all.map((path) => path.normalize("NFC").toLowerCase());
  return [
    ...all.filter((path) => !/^generated\/[\w@.-]+(\/[\w.-]+)+$/.test(path)).map((path) => `not portable: ${path}`),
    ...all.filter((path) => path.split("/").includes("..")).map((path) => `leads out: ${path}`),
    ...all.filter((path) => path.length > 200).map((path) => `too long: ${path}`),
    ...all.filter((path) => path.split("/").some(isRefusedByWindows)).map((path) => `refused by Windows: ${path}`),
    ...(new Set(folded).size < folded.length ? ["two that differ in case only"] : []),
  ];
}

function isRefusedByWindows(name: string): boolean {
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) || /[. ]$/.test(name);
}
