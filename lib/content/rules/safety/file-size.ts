import type { SourceRule } from "../../rule";

const most = 256 * 1024;

/** No page a person reads is this long; a file that is would slow every check and every reader. */
export const fileSize: SourceRule = {
  name: "file-size",
  check(_source, bytes) {
    if (bytes.length <= most) return [];

    const size = Math.ceil(bytes.length / 1024);
    return [
      {
        line: 1,
        problem: `The file holds ${size} kB; ${most / 1024} kB is the most.`,
        fix: "Split it into two pages, or leave pasted data out.",
      },
    ];
  },
};
