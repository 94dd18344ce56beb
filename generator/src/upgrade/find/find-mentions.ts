import ts from "typescript";
import type { UpgradeStep } from "../upgrade-step.js";
import { visit } from "./visit.js";

export interface Mention {
  readonly position: number;
  readonly text: string;
}

/**
 * Finds strings, other than rewritten import paths, that contain the version or an import path: for example, a media type
 * or a path that the program builds. A version on its own is recognized only if it is a date, because a version such as
 * `71` could be any number.
 */
export function findMentions(
  file: ts.SourceFile,
  { step, except }: { readonly step: UpgradeStep; readonly except: ReadonlySet<number> },
): readonly Mention[] {
  const { packageName, paths, version } = step;
  const changed = paths.filter(({ from, to }) => from !== to && from !== "");
  if (version === null || changed.length === 0) return [];
  const path = packageName + (changed[0]?.from ?? "");
  const isDate = /^\d{4}-\d{2}/.test(version);
  const found: Mention[] = [];
  visit(file, file, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node)) return;
    const position = node.getStart(file);
    if (except.has(position)) return;
    const { text } = node;
    if (contains(text, path, /[\w.-]/))
      found.push({ position, text: `This string contains ${path}, but isn't rewritten.` });
    else if (isDate && contains(text, version, /[\d-]/))
      found.push({ position, text: `This string contains ${version}, but isn't rewritten.` });
    else if (text === `${packageName}/` && (ts.isTemplateHead(node) || ts.isBinaryExpression(node.parent)))
      found.push({
        position,
        text: `This string contains an import path of ${packageName} without the version, so it isn't rewritten.`,
      });
  });
  return found;
}

/** Whether a text contains a word. `joined` matches characters that would belong to a longer word. */
function contains(text: string, word: string, joined: RegExp): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!joined.test(text.charAt(at - 1) + text.charAt(at + word.length))) return true;
  return false;
}
