import { build } from "esbuild";

/**
 * A script of ours in one small piece, for a page that names it with `data-kept`.
 * @param entry Path of its TypeScript from the project root: `lib/browser/infobutton.ts`.
 * @throws Error with esbuild's own words where it does not compile.
 */
export async function bundleScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2020",
    charset: "utf8",
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry} made no script.`);

  return file.text;
}
