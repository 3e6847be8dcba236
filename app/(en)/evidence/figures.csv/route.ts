import { figuresAsCsv } from "@/lib/content/figures/download";
import { loadLibrary } from "@/lib/content/load";

export const dynamic = "force-static";

export function GET() {
  return new Response(figuresAsCsv(loadLibrary()), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
}
