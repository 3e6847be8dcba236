import { figuresAsJson } from "@/lib/content/figures/download";
import { loadLibrary } from "@/lib/content/load";

export const dynamic = "force-static";

export function GET() {
  return Response.json(figuresAsJson(loadLibrary()));
}
