import { existsSync } from "node:fs";
import { readSiteAddress } from "../content/site-address";
import { siteServer } from "../publish/serve";
import { stopOnSignals } from "../publish/stop";
import { mendSwap } from "../publish/swap-in";

const folder = "out";
const port = Number(process.env.PORT ?? 4173);
const { basePath } = readSiteAddress();

mendSwap(folder);
if (!existsSync(`${folder}/index.html`)) {
  console.error("There is no finished site yet. Run: npm run build");
  process.exit(1);
}

const server = siteServer({ folder, basePath });
server.on("error", (error: NodeJS.ErrnoException) => {
  const taken = error.code === "EADDRINUSE";
  console.error(taken ? `Port ${port} is taken. Choose another: PORT=4174 npm start` : error.message);
  process.exit(1);
});
server.listen(port, "127.0.0.1", () => console.log(`Ketamine Explained is at http://localhost:${port}${basePath}/`));
stopOnSignals(server);
