/**
 * The earliest day a zip can hold, for files whose bytes must not tell when they were made. At noon, because
 * fflate reads the clock of the place it runs.
 */
export const ZIP_DAY = new Date(1980, 0, 1, 12);
