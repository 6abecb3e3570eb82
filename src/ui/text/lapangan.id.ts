/** Words of the lapangan screens. */
export const lapanganId = {} as const;
