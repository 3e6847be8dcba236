import { notFound } from "next/navigation";
import { EasyReadPage } from "@/components/easy-read/EasyReadPage";
import { words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

interface EasyReadRouteProps {
  params: Promise<{ name: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().easyReads.map(({ address }) => ({ name: address.split("/")[2] }));
}

export async function generateMetadata({ params }: EasyReadRouteProps) {
  const { fields, address } = findEasyRead((await params).name);
  return pageMetadata({
    title: words("finding.easyRead.onePage", { title: fields.title }),
    description: fields.description,
    address,
  });
}

export default async function EasyReadRoute({ params }: EasyReadRouteProps) {
  return <EasyReadPage page={findEasyRead((await params).name)} library={loadLibrary()} />;
}

function findEasyRead(name: string) {
  return loadLibrary().easyReads.find(({ address }) => address === `/easy-read/${name}/`) ?? notFound();
}
