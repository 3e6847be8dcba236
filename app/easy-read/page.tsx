import { Picture } from "@/components/easy-read/Picture";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: "Easy Read",
    description:
      "Ketamine and esketamine treatment in Easy Read: five short pages with one idea a line and a picture beside each idea.",
    address: "/easy-read/",
  });
}

export default function EasyReadListPage() {
  return (
    <div className="page easy-read">
      <h1>Easy Read</h1>
      <div className="label">
        <p>These pages have short lines and pictures.</p>
        <p>You can ask someone to read them with you.</p>
        <p>You can print them.</p>
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
      <p>No clinician has checked these pages. People who use Easy Read have not tested them yet.</p>
    </div>
  );
}
