import type { LoadedDocument } from "../../load/load-document.js";
import type { ApiDocument } from "../../resolve/document.js";
import { resolve, type ResolveOptions } from "../../resolve/resolve.js";
import { plainLanguage } from "../../model/translations/plain-language.js";
import { translateTexts } from "../../model/translations/translate-texts.js";

type Options = Pick<ResolveOptions, "sources" | "reporter" | "allowsBroken">;

/** Resolves a document in a language. Keeps texts without a translation. If `language` is null, keeps all texts. */
export function resolveInLanguage(
  { root, files, loadResults }: LoadedDocument,
  language: string | null,
  options: Options,
): ApiDocument | null {
  const code = language === null ? null : plainLanguage(language);
  if (code === null) return resolve(root, { ...options, files, loadResults });
  const translated = files.map((file) => ({ ...file, root: translateTexts(file.root, code) }));
  for (const file of translated) options.sources.replace(file);
  const main = translated[files.indexOf(root)] ?? root;
  const document = resolve(main, { ...options, files: translated, loadResults });
  // Restore the original files, because another API may read them in another language.
  for (const file of files) options.sources.replace(file);
  return document;
}
