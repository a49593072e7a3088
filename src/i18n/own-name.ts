/** The name of any language for itself, such as that of a browser whose language is none of ours. */
export const ownName = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
