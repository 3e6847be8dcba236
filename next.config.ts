import { availableParallelism } from "node:os";
import { join } from "node:path";
import createMDX from "@next/mdx";
import type { NextConfig } from "next";
import { readSiteAddress } from "./lib/content/site-address";

const config: NextConfig = {
  output: "export",
  // Not `out`: that folder is the finished site, and holds one only when `npm run build` has finished it.
  distDir: process.env.NODE_ENV === "development" ? ".next" : ".export",
  trailingSlash: true,
  // Else it is another at random in each build, and two builds of one commit are not the same.
  generateBuildId: () => "site",
  basePath: readSiteAddress().basePath,
  pageExtensions: ["ts", "tsx"],
  reactStrictMode: true,
  images: { unoptimized: true },
  // It is a program, not a module: the routes that give scripts run it as it is.
  serverExternalPackages: ["esbuild"],
  // Readers receive none of the programs, so making them small, or traceable, would only take time (half of it).
  enablePrerenderSourceMaps: false,
  experimental: {
    // Pages take numbers from files that the compiler does not watch: nothing compiled before may be used again.
    turbopackFileSystemCacheForBuild: false,
    serverMinification: false,
    serverSourceMaps: false,
    // Next.js keeps one processor to itself, which then has nothing to do while pages are made.
    cpus: availableParallelism(),
  },
};

const withMDX = createMDX({
  extension: /\.mdx?$/,
  options: {
    remarkPlugins: [
      "remark-frontmatter",
      "remark-gfm",
      join(process.cwd(), "lib/content/read-on.mjs"),
      join(process.cwd(), "lib/content/arrange.mjs"),
    ],
  },
});

export default withMDX(config);
