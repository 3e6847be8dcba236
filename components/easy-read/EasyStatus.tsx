import { phrase, words } from "@/components/words";
/** What an Easy Read page is, and who has not checked it, said as it is. */
export function EasyStatus() {
  return (
    <div className="label">
      <p>{words("easyRead.isEasyRead")}</p>
      <p>{words("easyRead.readTogether")}</p>
      <p>{phrase("easyRead.hardWords", { strong: (inner) => <strong>{inner}</strong> })}</p>
      <p>{words("easyRead.notChecked")}</p>
    </div>
  );
}
