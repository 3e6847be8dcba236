import type { PictureName } from "@/lib/content/picture-names";
import { pictures } from "./pictures";

/** A drawing beside a line that says the same, so it is hidden from screen readers. */
export function Picture({ name }: { name: PictureName }) {
  return (
    <svg className="easy-picture" viewBox="0 0 96 96" aria-hidden="true">
      {pictures[name]}
    </svg>
  );
}
