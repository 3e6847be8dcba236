import { scan } from "@mdn/mdn-http-observatory";

// Prints, as one line of JSON for each address ("localhost:4300/risks/"), what Mozilla's scanner says of it.
for (const address of process.argv.slice(2)) {
  const found = await scan(address).catch((error) => ({ error: error.message }));
  console.log(JSON.stringify({ address, ...found }));
}
