import ts from "typescript";
import type { QuotedPath } from "./specifier.js";
import { visit } from "./visit.js";

/** Finds the quoted strings in the comments of a file, such as paths in JSDoc links and in examples. */
export function findCommentPaths(file: ts.SourceFile): readonly QuotedPath[] {
  const found: QuotedPath[] = [];
  for (const { pos, end } of commentsOf(file))
    for (const match of file.text.slice(pos, end).matchAll(/(["'`])([^"'`\s]+)\1/g)) {
      const start = pos + match.index;
      found.push({ text: match[2] ?? "", start, end: start + match[0].length, isCertain: false });
    }
  return found;
}

function commentsOf(file: ts.SourceFile): readonly ts.CommentRange[] {
  const { text } = file;
  const comments = new Map<number, ts.CommentRange>();
  visit(file, file, (node) => {
    // Text between JSX tags contains no comments.
    if (ts.isJsxText(node) || node.getFullStart() === node.getStart(file, false)) return;
    const start = node.getFullStart();
    const ranges = [
      ...(ts.getTrailingCommentRanges(text, start) ?? []),
      ...(ts.getLeadingCommentRanges(text, start) ?? []),
    ];
    for (const range of ranges) comments.set(range.pos, range);
  });
  return [...comments.values()];
}
