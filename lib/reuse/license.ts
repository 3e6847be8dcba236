/** The license of all text in `content/`. */
export const license = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
