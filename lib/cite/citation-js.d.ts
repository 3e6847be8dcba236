// The parts of Citation.js that read and write records; it brings no types of its own.
declare module "@citation-js/core" {
  export const plugins: {
    input: { chain(text: string, options: { forceType: string; generateGraph: boolean }): unknown[] };
    config: { get(name: "@bibtex"): { format: { useIdAsLabel: boolean; checkLabel: boolean } } };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
