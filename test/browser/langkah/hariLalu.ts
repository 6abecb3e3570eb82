// Dates of the stories, relative to today: rules look at ages and at the days since an event.

/** `DD-MM-YYYY` of the office, so many days ago, as it is typed. */
export const hariLalu = (n: number): string =>
  new Intl.DateTimeFormat("id-ID", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Asia/Jakarta" })
    .format(Date.now() - n * 86_400_000)
    .replaceAll("/", "-");
