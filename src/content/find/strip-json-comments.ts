/**
 * JSON without the comments that some sites wrap it in so that old parsers pass over it. Looks once from each end: the
 * text is the page's, and a pattern with much white space in it could be made to try for minutes.
 */
export function withoutComments(text: string): string {
  const bare = text.trim();
  const from = bare.startsWith('/*') ? bare.indexOf('*/', 2) + 2 : 0;
  const to = bare.endsWith('*/') ? bare.lastIndexOf('/*') : bare.length;
  return bare.slice(from, to);
}
