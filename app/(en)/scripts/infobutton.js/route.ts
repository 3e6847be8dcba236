import { bundleScript } from "@/lib/publish/bundle-script";

export const dynamic = "force-static";

/** The script of `/infobutton/`. The finisher puts it into the page; only `next dev` asks for this file. */
export async function GET() {
  const script = await bundleScript("lib/browser/infobutton.ts");
  return new Response(script, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}
