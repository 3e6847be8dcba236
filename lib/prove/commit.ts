import { spawnSync } from "node:child_process";

/** The version of the project that is measured. */
export interface Commit {
  /** Its whole name in git; nothing outside of a repository. */
  commit?: string;
  /** Whether all files are as the commit has them. */
  isClean: boolean;
}

/** The commit that is checked out, and whether something was changed since. */
export function currentCommit(folder = "."): Commit {
  const git = (...words: string[]) => spawnSync("git", words, { cwd: folder, encoding: "utf8" });
  const { status, stdout } = git("rev-parse", "HEAD");
  if (status !== 0) return { isClean: false };
  return { commit: stdout.trim(), isClean: git("status", "--porcelain").stdout.trim() === "" };
}
