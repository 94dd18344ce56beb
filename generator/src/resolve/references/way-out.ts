/** What to do about a broken reference in a document that the user cannot change. */
export const wayOut =
  "If you cannot change the document, correct it with an overlay (--overlay), or leave out what depends on this reference with --allow-broken.";
