import ts from "typescript";
import { visit } from "./visit.js";

export interface Mention {
  readonly position: number;
  readonly text: string;
}

/**
 * Finds strings, other than import paths, that contain the version: for example, a media type. Only dates are
 * recognized, because a version such as `71` could be any number.
 */
export function findMentions(
  file: ts.SourceFile,
  { from, except }: { readonly from: string; readonly except: ReadonlySet<number> },
): readonly Mention[] {
  if (!/^\d{4}-\d{2}/.test(from) || !file.text.includes(from)) return [];
  const found: Mention[] = [];
  visit(file, file, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node)) return;
    const position = node.getStart(file);
    const at = node.text.indexOf(from);
    const isWord = at !== -1 && !/[\d-]/.test(node.text.charAt(at - 1) + node.text.charAt(at + from.length));
    if (isWord && !except.has(position)) found.push({ position, text: node.text });
  });
  return found;
}
