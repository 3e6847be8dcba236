import type { MDXComponents } from "mdx/types";

/** Next.js insists on this file; each page hands its own components to the text it shows. */
export function useMDXComponents(): MDXComponents {
  return {};
}
