/** A table written as words between white space. */
export const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));
