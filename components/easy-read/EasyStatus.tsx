import { phrase, words } from "@/components/words";
/** What an Easy Read page is, and who has not checked it, said as it is. */
export function EasyStatus() {
  return (
    <div className="label">
      <p>{words("easyRead.status.what")}</p>
      <p>{words("easyRead.status.readTogether")}</p>
      <p>{phrase("easyRead.status.hardWords", { strong: (inner) => <strong>{inner}</strong> })}</p>
      <p>{words("easyRead.status.notChecked")}</p>
    </div>
  );
}
