/** Files that a host reads and no reader asks for; `npm start`, nginx and Caddy do not serve them. */
export const filesForHosts = ["redirects.json", "_headers", "_redirects", "vercel.json"];

/** The folder of the longer ones. */
export const folderForHosts = "hosting/";

/** Whether a file of a finished site is there for hosts, by its name below the site's folder. */
export function isForHosts(name: string): boolean {
  return name.startsWith(folderForHosts) || filesForHosts.includes(name.replace(/\.(br|gz)$/, ""));
}
