import { SheetPage } from "@/components/sheets/SheetPage";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { findSheet, sheetsOf } from "@/lib/content/sheets";

interface SheetRouteProps {
  params: Promise<{ name: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return sheetsOf("page").map(({ name }) => ({ name }));
}

export async function generateMetadata({ params }: SheetRouteProps) {
  const { fields, address } = findSheet("page", (await params).name);
  return pageMetadata({ title: fields.title, description: fields.description, address });
}

export default async function SheetRoute({ params }: SheetRouteProps) {
  return <SheetPage sheet={findSheet("page", (await params).name)} library={loadLibrary()} />;
}
