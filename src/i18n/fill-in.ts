/** One text of a messages.json. */
export interface Entry {
  readonly message: string;
  readonly placeholders?: { readonly [name: string]: { readonly content: string } };
}

const withValues = (content: string, values: readonly string[]): string =>
  content.replace(/\$([1-9])/g, (_, nth: string) => values[Number(nth) - 1] ?? '');

/** As browsers do it (MDN, Locale-Specific Message reference): `$NAME$` is a placeholder, `$1` a value, `$$` a dollar sign. */
export function fillIn({ message, placeholders = {} }: Entry, values: readonly string[]): string {
  return message.replace(/\$\$|\$([A-Za-z_]\w*)\$|\$[1-9]/g, (found: string, name: string | undefined) => {
    if (found === '$$') return '$';
    if (name === undefined) return withValues(found, values);
    return withValues(placeholders[name.toLowerCase()]?.content ?? '', values);
  });
}
