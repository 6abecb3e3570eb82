/** Changes with every change of catalogue data: events record by which rules they were made. */
export const KATALOG_VERSI = "2026.11-6";
