import { loadLibrary } from "@/lib/content/load";
import { fullAddress } from "@/lib/content/site-address";

export const dynamic = "force-static";

/** Whom to tell of a security hole (RFC 9116). */
export function GET() {
  const { contact, security } = loadLibrary().site;
  const fields = [
    `Contact: mailto:${contact}`,
    `Expires: ${security.expires}T00:00:00Z`,
    `Preferred-Languages: ${security.languages.join(", ")}`,
    `Canonical: ${fullAddress("/.well-known/security.txt")}`,
    `Policy: ${fullAddress("/about/#report-a-security-hole")}`,
  ];
  return new Response(`${fields.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
