/**
 * JSON without the comments that some sites put around it, so that old parsers skip it. Searches once from each end: the
 * text is the page's, and a pattern could be made to backtrack for minutes by much white space.
 */
export function stripJsonComments(text: string): string {
  const trimmed = text.trim();
  const from = trimmed.startsWith('/*') ? trimmed.indexOf('*/', 2) + 2 : 0;
  const to = trimmed.endsWith('*/') ? trimmed.lastIndexOf('/*') : trimmed.length;
  return trimmed.slice(from, to);
}
