export function filesOf(id: string, host: string): Readonly<Record<string, string>>;
export function listed(index: string, id: string): string;
