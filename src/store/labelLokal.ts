/** What an own list row is bound to when it is sealed. */
export const labelLokal = (app: string): string => `lokal|${app}`;
