import { SheetPage } from "@/components/sheets/SheetPage";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { findSheet, sheetsOf } from "@/lib/content/sheets";

interface CardRouteProps {
  params: Promise<{ name: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return sheetsOf("card").map(({ name }) => ({ name }));
}

export async function generateMetadata({ params }: CardRouteProps) {
  const { fields, address } = findSheet("card", (await params).name);
  return pageMetadata({ title: fields.title, description: fields.description, address });
}

export default async function CardRoute({ params }: CardRouteProps) {
  return <SheetPage sheet={findSheet("card", (await params).name)} library={loadLibrary()} />;
}
