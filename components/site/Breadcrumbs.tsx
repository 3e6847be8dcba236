import { words } from "@/components/words";
import { href } from "@/lib/content/site-address";

interface BreadcrumbsProps {
  /** From the front page down, without the page itself. */
  trail: { title: string; address: string }[];
}

/** The way back up. */
export function Breadcrumbs({ trail }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs" aria-label={words("links.where")}>
      <ol>
        {trail.map(({ title, address }) => (
          <li key={address}>
            <a href={href(address)}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
