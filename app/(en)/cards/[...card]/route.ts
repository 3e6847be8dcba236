import { notFound } from "next/navigation";
import { loadLibrary } from "@/lib/content/load";
import { drawCard } from "@/lib/send/card";
import { allCards } from "@/lib/send/cards";

interface CardRouteProps {
  params: Promise<{ card: string[] }>;
}

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [...allCards(loadLibrary()).keys()].map((address) => ({ card: address.split("/").slice(2) }));
}

/** The preview card of a page, made when the site is built. */
export async function GET(_: Request, { params }: CardRouteProps) {
  const { card } = await params;
  const words = allCards(loadLibrary()).get(`/cards/${card.join("/")}`) ?? notFound();
  const png = await drawCard(words);

  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });
}
