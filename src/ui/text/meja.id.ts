/** Words of the meja screens. */
export const mejaId = {} as const;
