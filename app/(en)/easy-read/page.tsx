import { Picture } from "@/components/easy-read/Picture";
import { words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: words("finding.easyRead.title"),
    description: words("finding.easyRead.description"),
    address: "/easy-read/",
  });
}

export default function EasyReadListPage() {
  return (
    <div className="page easy-read">
      <h1>{words("finding.easyRead.title")}</h1>
      <div className="label">
        <p>{words("finding.easyRead.shortLines")}</p>
        <p>{words("finding.easyRead.readTogether")}</p>
        <p>{words("finding.easyRead.print")}</p>
      </div>
      <ul className="easy-lines">
        {loadLibrary().easyReads.map(({ address, fields }) => (
          <li key={address}>
            <Picture name={fields.parts[0]?.lines[0]?.picture ?? "list"} />
            <p>
              <a href={href(address)}>{fields.title}</a>
            </p>
          </li>
        ))}
      </ul>
      <p>{words("finding.easyRead.notChecked")}</p>
    </div>
  );
}
