/** One council, one database: its name never changes, for it is where ten years of letters are looked for. */
export const DATABASE = 'raadgever';
