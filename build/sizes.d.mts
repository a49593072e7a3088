export const SCRIPTS: { readonly [page: string]: string };
export function sizesIn(folder: string): ReadonlyMap<string, number>;
