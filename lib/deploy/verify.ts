import type { HeldSite } from "../publish/held-site";
import { asked, type HostName } from "./abilities";
import { Asker } from "./ask";
import { checksOf } from "./checks";
import type { Difference } from "./compare";
import { type Walked, walk } from "./walk";

export interface Deploy {
  /** The site's base address: `https://example.org/ketamine/`. */
  base: URL;
  /** The site as it was built. */
  site: HeldSite;
  host: HostName;
  /** How many requests may be under way. */
  atOnce: number;
  onAnswer?: (asked: number) => void;
}

/** Walks a deployed site and gives what is not as it was built. */
export async function verifyDeploy({ base, site, host, atOnce, onAnswer }: Deploy): Promise<Walked> {
  const basePath = base.pathname.replace(/\/+$/, "");
  const overHttps = base.protocol === "https:";
  const checks = asked(checksOf(site, { basePath, isThorough: false }), host, overHttps);
  const walked = await walk({ origin: base.origin, checks, atOnce, ...(onAnswer ? { onAnswer } : {}) });
  const plain = overHttps && base.port === "" ? await plainHttp(base) : [];
  return { asked: walked.asked + (overHttps ? 1 : 0), differences: [...walked.differences, ...plain] };
}

/** Whether the site sends those on who come over plain http. */
async function plainHttp({ hostname, pathname }: URL): Promise<Difference[]> {
  const asker = new Asker(`http://${hostname}`, 1);
  const address = pathname;
  const difference = { address: `http://${hostname}${address}`, asked: "", part: "location" };
  const wanted = `https://${hostname}${address}`;
  try {
    const { status, headers } = await asker.ask({ address, method: "GET", sends: {} });
    const isRight = [301, 302, 307, 308].includes(status) && headers.location === wanted;
    return isRight ? [] : [{ ...difference, wanted, got: headers.location ?? `status ${status}, and no way to https` }];
  } catch (error) {
    return [{ ...difference, wanted, got: `no answer: ${(error as Error).message}` }];
  } finally {
    asker.close();
  }
}
