/** Put in by build.mjs: the folders under src/_locales. */
declare const LOCALES: readonly string[];

export const LANGUAGES: readonly string[] = LOCALES;
