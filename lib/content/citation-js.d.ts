declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown[]);
    format(kind: "bibliography", options: { format: string; template: string; lang: string }): string;
    format(kind: "bibtex" | "ris"): string;
  }
}
declare module "@citation-js/plugin-csl";
