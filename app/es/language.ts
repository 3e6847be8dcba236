/** The language of the pages in this folder, as content/languages.yaml names it. */
export const language = "es";
